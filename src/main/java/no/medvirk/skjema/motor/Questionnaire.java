package no.medvirk.skjema.motor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A form made ready to check answers with. It may be kept and used by many at once.
 *
 * @param items in the order of the form
 * @param places where in {@code items} each link id stands
 * @param byLinkId each item; where two have the same link id, the last
 * @param size how many items there are in all
 * @param flaws what is wrong with the form itself, so that no answer can be right
 */
public record Questionnaire(
        String language,
        String url,
        List<Item> items,
        Map<String, Integer> places,
        Map<String, Item> byLinkId,
        int size,
        List<Problem> flaws) {

    static Questionnaire of(String language, String url, List<Item> items, int size, List<Problem> flaws) {
        Map<String, Item> byLinkId = HashMap.newHashMap(size);
        collect(items, byLinkId);
        return new Questionnaire(language, url, items, Item.places(items), byLinkId, size, flaws);
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
