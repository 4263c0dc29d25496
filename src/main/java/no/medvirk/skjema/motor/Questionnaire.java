package no.medvirk.skjema.motor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form as it is checked: its language, its items in order and the text of each link id in it. */
public record Questionnaire(String language, List<Item> items, Map<String, String> texts) {

    static Questionnaire of(String language, List<Item> items) {
        Map<String, String> texts = new HashMap<>();
        collect(items, texts);
        return new Questionnaire(language, items, texts);
    }

    boolean knows(String linkId) {
        return texts.containsKey(linkId);
    }

    private static void collect(List<Item> items, Map<String, String> into) {
        for (Item item : items) {
            into.put(item.linkId(), item.text());
            collect(item.items(), into);
        }
    }
}
