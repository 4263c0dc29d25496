package no.medvirk.skjema.motor;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A FHIR {@code value[x]}: its type as written after "value" ({@code String}, {@code Coding}) and its JSON. */
public record Value(String type, JsonNode raw) {

    private static final String PREFIX = "value";

    /** The value an answer, option or extension carries under {@code value…}, or null. */
    public static @Nullable Value of(JsonNode holder) {
        return of(holder, PREFIX);
    }

    static @Nullable Value of(JsonNode holder, String prefix) {
        for (var field : holder.properties()) {
            if (field.getKey().startsWith(prefix) && field.getKey().length() > prefix.length()) {
                return new Value(field.getKey().substring(prefix.length()), field.getValue());
            }
        }
        return null;
    }

    /** Nothing a person has answered: null, blank text or an empty object. Zero and false are answers. */
    boolean blank() {
        return raw.isNull() || raw.isString() && raw.stringValue().isBlank() || raw.isObject() && raw.isEmpty();
    }

    public String text() {
        return raw.isString() ? raw.stringValue() : raw.toString();
    }

    String field(String name) {
        return raw.path(name).asString("");
    }

    /** Same value; a Coding without a system matches on its code alone. */
    boolean same(Value other) {
        if (type.equals("Coding") && other.type.equals("Coding")) {
            String mine = field("system");
            String theirs = other.field("system");
            return field("code").equals(other.field("code"))
                    && (mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs));
        }
        if (type.equals("Reference") && other.type.equals("Reference")) {
            return field("reference").equals(other.field("reference"));
        }
        if (type.equals("Boolean") && other.type.equals("Boolean")) {
            return raw.equals(other.raw);
        }
        OptionalInt order = compare(other);
        return order.isPresent() && order.getAsInt() == 0;
    }

    /** Order of the two, empty where they cannot be ordered. */
    OptionalInt compare(Value other) {
        BigDecimal number = number();
        BigDecimal theirs = other.number();
        if (number != null && theirs != null) {
            return unit().equals(other.unit()) ? OptionalInt.of(number.compareTo(theirs)) : OptionalInt.empty();
        }
        if (!raw.isString() || !other.raw.isString()) {
            return OptionalInt.empty();
        }
        if (moment() && other.moment()) {
            return compareMoments(raw.stringValue(), other.raw.stringValue());
        }
        return moment() == other.moment()
                ? OptionalInt.of(raw.stringValue().compareTo(other.raw.stringValue()))
                : OptionalInt.empty();
    }

    @Nullable
    BigDecimal number() {
        JsonNode holder = type.equals("Quantity") ? raw.path("value") : raw;
        return holder.isNumber() ? holder.decimalValue() : null;
    }

    private String unit() {
        return type.equals("Quantity")
                ? raw.path("code").asString(raw.path("unit").asString(""))
                : "";
    }

    private boolean moment() {
        return type.equals("Date") || type.equals("DateTime") || type.equals("Instant");
    }

    /** Dates of different precision are compared on what both of them say. */
    private static OptionalInt compareMoments(String one, String other) {
        if (one.contains("T") && other.contains("T")) {
            try {
                return OptionalInt.of(OffsetDateTime.parse(one)
                        .toInstant()
                        .compareTo(OffsetDateTime.parse(other).toInstant()));
            } catch (DateTimeParseException e) {
                return OptionalInt.empty();
            }
        }
        String a = one.split("T", 2)[0];
        String b = other.split("T", 2)[0];
        int length = Math.min(a.length(), b.length());
        return OptionalInt.of(a.substring(0, length).compareTo(b.substring(0, length)));
    }
}
