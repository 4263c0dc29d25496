package no.medvirk.skjema.motor;

import java.util.List;

/** An item of the form: group, display or question. {@code maxLength} is -1 where there is none. */
record Item(
        String linkId,
        String text,
        String type,
        boolean required,
        boolean repeats,
        boolean hidden,
        int maxLength,
        List<EnableWhen> enableWhen,
        boolean all,
        List<Option> options,
        Limits limits,
        List<Item> items) {

    boolean group() {
        return type.equals("group");
    }

    boolean display() {
        return type.equals("display");
    }
}
