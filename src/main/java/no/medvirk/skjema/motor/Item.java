package no.medvirk.skjema.motor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item of the form: group, display or question.
 *
 * @param index its number in the form, from 0
 * @param maxLength -1 where there is none
 * @param unit what a number is given in
 * @param validationText what is said of a wrong answer in the form's own words, or empty
 * @param places where in {@code items} each link id stands
 */
record Item(
        int index,
        String linkId,
        String text,
        Type type,
        boolean required,
        boolean repeats,
        boolean hidden,
        int maxLength,
        List<EnableWhen> enableWhen,
        boolean all,
        Choices choices,
        Limits limits,
        @Nullable Value unit,
        String validationText,
        @Nullable ItemExpressions expressions,
        Calculated calculated,
        List<Item> items,
        Map<String, Integer> places) {

    static Map<String, Integer> places(List<Item> items) {
        Map<String, Integer> places = HashMap.newHashMap(items.size());
        for (int i = 0; i < items.size(); i++) {
            places.put(items.get(i).linkId, i);
        }
        return places;
    }

    boolean group() {
        return type == Type.GROUP;
    }

    boolean display() {
        return type == Type.DISPLAY;
    }
}
