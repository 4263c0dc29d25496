package no.medvirk.skjema.uttrykk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.medvirk.skjema.uttrykk.Functions.Fn;
import org.jspecify.annotations.Nullable;

/** Functions from one type to another: empty where it does not go. */
final class Conversions {

    private static final Pattern YES = Pattern.compile("(?i)true|t|yes|y|1|1\\.0");
    private static final Pattern NO = Pattern.compile("(?i)false|f|no|n|0|0\\.0");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern QUANTITY = Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]+)?)[ \\t\\r\\n]*"
            + "(?:'([^']+)'|((?:year|month|week|day|hour|minute|second|millisecond)s?))?");

    private Conversions() {}

    static void addTo(Map<String, Fn> all) {
        add(all, "Boolean", 0, Conversions::bool);
        add(all, "Integer", 0, value -> {
            Object number = number(value, INTEGER);
            return number instanceof Double whole && Singles.whole(whole) && Math.abs(whole) <= 2147483648.0
                    ? whole
                    : null;
        });
        add(all, "Decimal", 0, value -> number(value, DECIMAL));
        add(all, "String", 0, Singles::written);
        add(all, "Date", 0, value -> {
            Object moment = value instanceof String text ? Moment.either(text) : value;
            return moment instanceof Moment found && found.kind() != Moment.Kind.TIME ? found.date() : null;
        });
        add(all, "DateTime", 0, value -> {
            Object moment = value instanceof String text ? Moment.parse(text, Moment.Kind.DATE_TIME) : value;
            return moment instanceof Moment found && found.kind() != Moment.Kind.TIME ? found.dateTime() : null;
        });
        add(all, "Time", 0, value -> {
            Object moment = value instanceof String text ? Moment.parse(text, Moment.Kind.TIME) : value;
            return moment instanceof Moment found && found.kind() == Moment.Kind.TIME ? found : null;
        });
        add(all, "Quantity", 1, Conversions::quantity);
    }

    private static void add(Map<String, Fn> all, String type, int most, Function<Object, @Nullable Object> convert) {
        all.put("to" + type, new Fn(0, most, call -> {
            Object value = Singles.one(call.focus());
            return value == null ? List.of() : Singles.some(convert.apply(value));
        }));
        all.put("convertsTo" + type, new Fn(0, most, call -> {
            Object value = Singles.one(call.focus());
            return value == null ? List.of() : List.of(convert.apply(value) != null);
        }));
    }

    private static @Nullable Object bool(Object value) {
        return switch (value) {
            case Boolean truth -> truth;
            case Double number -> number == 1 ? Boolean.TRUE : number == 0 ? Boolean.FALSE : null;
            case String text ->
                YES.matcher(text).matches() ? Boolean.TRUE : NO.matcher(text).matches() ? Boolean.FALSE : null;
            default -> null;
        };
    }

    private static @Nullable Object number(Object value, Pattern form) {
        return switch (value) {
            case Double number -> number;
            case Boolean truth -> truth ? 1.0 : 0.0;
            case String text -> form.matcher(text).matches() ? kept(text) : null;
            default -> null;
        };
    }

    private static @Nullable Object kept(String text) {
        List<Object> kept = Singles.norm(Double.parseDouble(text));
        return kept.isEmpty() ? null : kept.getFirst();
    }

    private static @Nullable Object quantity(Object value) {
        return switch (value) {
            case Quantity quantity -> quantity;
            case Double number -> Quantity.of(number, "1");
            case String text -> read(text);
            default -> null;
        };
    }

    private static @Nullable Object read(String text) {
        Matcher found = QUANTITY.matcher(text);
        if (!found.matches() || !(kept(found.group(1)) instanceof Double number)) {
            return null;
        }
        String unit = found.group(2) != null ? found.group(2) : found.group(3);
        return Quantity.of(number, unit == null ? "1" : unit);
    }
}
