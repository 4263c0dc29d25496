package no.medvirk.skjema.motor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions and calculations that lead back to where they began: then nothing can say which item is enabled. */
final class Circles {

    /**
     * @param settled the items that can be settled, each after those it hangs on
     * @param circles those that cannot, in the order of the form
     */
    record Order(List<Item> settled, List<Item> circles) {}

    private final Map<String, Set<String>> leanings;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Set<String>> leansOn = new HashMap<>();
    private final Map<String, List<String>> bears = new HashMap<>();

    private Circles(Map<String, Set<String>> leanings) {
        this.leanings = leanings;
    }

    /**
     * @param leanings what items hang on beside their conditions
     */
    static Order order(List<Item> items, Map<String, Set<String>> leanings) {
        Circles circles = new Circles(leanings);
        circles.collect(items, null);
        List<Item> settled = circles.settle();
        List<Item> rest = circles.items.values().stream()
                .filter(item -> circles.leansOn.containsKey(item.linkId()))
                .filter(item -> !item.enableWhen().isEmpty() || leanings.containsKey(item.linkId()))
                .toList();
        return new Order(settled, rest);
    }

    /** An item hangs on the questions of its conditions and expressions, and on the item it stands in. */
    private void collect(List<Item> each, @Nullable String parent) {
        for (Item item : each) {
            items.put(item.linkId(), item);
            Set<String> others = leansOn.computeIfAbsent(item.linkId(), _ -> new HashSet<>());
            item.enableWhen().forEach(when -> others.add(when.question()));
            others.addAll(leanings.getOrDefault(item.linkId(), Set.of()));
            if (parent != null) {
                others.add(parent);
            }
            collect(item.items(), item.linkId());
        }
    }

    /** Takes away each item that hangs on nothing that is left, in that order; those in and behind a circle remain. */
    private List<Item> settle() {
        List<Item> settled = new ArrayList<>(items.size());
        Deque<String> free = new ArrayDeque<>();
        for (String linkId : items.keySet()) {
            Set<String> others = leansOn.get(linkId);
            others.retainAll(items.keySet());
            others.forEach(other ->
                    bears.computeIfAbsent(other, _ -> new ArrayList<>()).add(linkId));
            if (others.isEmpty()) {
                free.add(linkId);
            }
        }
        while (!free.isEmpty()) {
            String linkId = free.remove();
            leansOn.remove(linkId);
            settled.add(items.get(linkId));
            for (String borne : bears.getOrDefault(linkId, List.of())) {
                Set<String> others = leansOn.get(borne);
                if (others != null && others.remove(linkId) && others.isEmpty()) {
                    free.add(borne);
                }
            }
        }
        return settled;
    }
}
