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

/** Conditions that lead back to where they began: then nothing can say which item is enabled. */
final class Circles {

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Set<String>> leansOn = new HashMap<>();
    private final Map<String, List<String>> bears = new HashMap<>();

    private Circles() {}

    /** The items with conditions that never come to an end, in the order of the form. */
    static List<Item> find(List<Item> items) {
        Circles circles = new Circles();
        circles.collect(items, null);
        circles.settle();
        return circles.items.values().stream()
                .filter(item -> circles.leansOn.containsKey(item.linkId()))
                .filter(item -> !item.enableWhen().isEmpty())
                .toList();
    }

    /** An item hangs on the questions of its conditions, and on the item it stands in. */
    private void collect(List<Item> each, @Nullable String parent) {
        for (Item item : each) {
            items.put(item.linkId(), item);
            Set<String> others = leansOn.computeIfAbsent(item.linkId(), _ -> new HashSet<>());
            item.enableWhen().forEach(when -> others.add(when.question()));
            if (parent != null) {
                others.add(parent);
            }
            collect(item.items(), item.linkId());
        }
    }

    /** Takes away each item that hangs on nothing that is left; those in and behind a circle remain. */
    private void settle() {
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
            for (String borne : bears.getOrDefault(linkId, List.of())) {
                Set<String> others = leansOn.get(borne);
                if (others != null && others.remove(linkId) && others.isEmpty()) {
                    free.add(borne);
                }
            }
        }
    }
}
