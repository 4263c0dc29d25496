package no.medvirk.skjema.motor;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A FHIR {@code value[x]}: its type as written after "value" ({@code String}, {@code Coding}) and its JSON. */
public record Value(String type, JsonNode raw) {

    private static final String PREFIX = "value";

    /** The names that answers have, so that reading one makes no new text. */
    private static final java.util.Map<String, String> TYPES = Set.of(
                    "Boolean",
                    "Decimal",
                    "Integer",
                    "Date",
                    "DateTime",
                    "Time",
                    "String",
                    "Uri",
                    "Attachment",
                    "Coding",
                    "Quantity",
                    "Reference")
            .stream()
            .collect(Collectors.toMap(type -> PREFIX + type, Function.identity()));

    /** The value an answer, option or extension carries under {@code value…}, or null. */
    public static @Nullable Value of(JsonNode holder) {
        for (var field : holder.properties()) {
            String type = TYPES.get(field.getKey());
            if (type != null) {
                return new Value(type, field.getValue());
            }
        }
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
        return raw.isNull() || raw.isString() && blank(raw.stringValue()) || raw.isObject() && raw.isEmpty();
    }

    private static boolean blank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\ufeff') {
                return false;
            }
        }
        return true;
    }

    public String text() {
        return raw.isString() ? raw.stringValue() : raw.toString();
    }

    /** How a limit is told: a number with its unit, or the text. */
    String told() {
        BigDecimal number = number();
        if (number == null) {
            return text();
        }
        String unit = type.equals("Quantity") ? unitName() : "";
        return plain(number) + (unit.isEmpty() ? "" : " " + unit);
    }

    String field(String name) {
        return Json.text(raw, name);
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
            return raw.isBoolean() && other.raw.isBoolean() && raw.booleanValue() == other.raw.booleanValue();
        }
        OptionalInt order = compare(other);
        return order.isPresent() && order.getAsInt() == 0;
    }

    /** Order of the two, empty where they cannot be ordered. */
    OptionalInt compare(Value other) {
        BigDecimal number = number();
        BigDecimal theirs = other.number();
        if (number != null && theirs != null) {
            return Units.compare(number, unit(), theirs, other.unit());
        }
        if (!raw.isString() || !other.raw.isString() || moment() != other.moment()) {
            return OptionalInt.empty();
        }
        return moment()
                ? Moments.compare(raw.stringValue(), other.raw.stringValue())
                : OptionalInt.of(raw.stringValue().compareTo(other.raw.stringValue()));
    }

    @Nullable
    BigDecimal number() {
        JsonNode holder = type.equals("Quantity") ? raw.path("value") : raw;
        return holder.isNumber() ? holder.decimalValue() : null;
    }

    /** What the unit is compared by: its code, else its words. Null for a plain number, which has no unit to compare. */
    @Nullable
    String unit() {
        if (!type.equals("Quantity")) {
            return null;
        }
        return field("code").isEmpty() ? field("unit") : field("code");
    }

    private String unitName() {
        return field("unit").isEmpty() ? field("code") : field("unit");
    }

    private boolean moment() {
        return type.equals("Date") || type.equals("DateTime") || type.equals("Instant");
    }

    private static String plain(BigDecimal number) {
        return number.scale() > 50 || number.scale() < -50
                ? number.toString()
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
