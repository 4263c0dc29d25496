package no.medvirk.skjema.motor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A form made ready to check answers with. It may be kept and used by many at once.
 *
 * @param items in the order of the form
 * @param places where in {@code items} each link id stands
 * @param byLinkId each item; where two have the same link id, the last
 * @param size how many items there are in all
 * @param expressions those of the form itself
 * @param hasExpressions whether it or any item has some
 * @param order the items with expressions that others may hang on, each after those it hangs on
 * @param json what it was read from, where expressions may ask for it
 * @param flaws what is wrong with the form itself, so that no answer can be right
 */
public record Questionnaire(
        String language,
        String url,
        List<Item> items,
        Map<String, Integer> places,
        Map<String, Item> byLinkId,
        int size,
        @Nullable ItemExpressions expressions,
        boolean hasExpressions,
        List<Item> order,
        @Nullable JsonNode json,
        List<Problem> flaws) {

    /** A form without items. */
    static Questionnaire empty(String language, String url, List<Problem> flaws) {
        return new Questionnaire(language, url, List.of(), Map.of(), Map.of(), 0, null, false, List.of(), null, flaws);
    }

    static Questionnaire of(
            String language,
            String url,
            List<Item> items,
            int size,
            @Nullable ItemExpressions expressions,
            List<Item> order,
            JsonNode json,
            List<Problem> flaws) {
        Map<String, Item> byLinkId = HashMap.newHashMap(size);
        collect(items, byLinkId);
        boolean any = expressions != null || byLinkId.values().stream().anyMatch(item -> item.expressions() != null);
        return new Questionnaire(
                language,
                url,
                items,
                Item.places(items),
                byLinkId,
                size,
                expressions,
                any,
                order,
                any ? json : null,
                flaws);
    }

    boolean knows(String linkId) {
        return byLinkId.containsKey(linkId);
    }

    /** The words of a question, empty for one that the form does not have. */
    String text(String linkId) {
        Item item = byLinkId.get(linkId);
        return item == null ? "" : item.text();
    }

    private static void collect(List<Item> items, Map<String, Item> into) {
        for (Item item : items) {
            into.put(item.linkId(), item);
            collect(item.items(), into);
        }
    }
}
