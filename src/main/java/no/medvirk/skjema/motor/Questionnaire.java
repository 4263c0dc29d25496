package no.medvirk.skjema.motor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A form as it is checked: its language, its items in order and all link ids in it. */
public record Questionnaire(String language, List<Item> items, Set<String> linkIds) {

    static Questionnaire of(String language, List<Item> items) {
        Set<String> linkIds = new HashSet<>();
        collect(items, linkIds);
        return new Questionnaire(language, items, linkIds);
    }

    private static void collect(List<Item> items, Set<String> into) {
        for (Item item : items) {
            into.add(item.linkId());
            collect(item.items(), into);
        }
    }
}
