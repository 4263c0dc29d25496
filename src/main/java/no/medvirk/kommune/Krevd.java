package no.medvirk.kommune;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a data file must have. The messages name the field: they are read by whoever edits the file. */
final class Krevd {

    private Krevd() {}

    static void value(String field, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("\"" + field + "\" is missing");
        }
    }

    static void text(String field, @Nullable String value) {
        value(field, value);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("\"" + field + "\" is empty");
        }
    }

    static void texts(String field, @Nullable List<String> values) {
        value(field, values);
        if (values == null || values.isEmpty()) {
            throw new IllegalArgumentException("\"" + field + "\" is empty");
        }
        values.forEach(value -> text(field, value));
    }
}
