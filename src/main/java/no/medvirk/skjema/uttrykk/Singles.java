package no.medvirk.skjema.uttrykk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single values out of collections, and how they are written. */
final class Singles {

    private static final Pattern CALENDAR = Pattern.compile("(?:year|month|week|day|hour|minute|second|millisecond)s?");
    private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_UP);

    private Singles() {}

    /** The only value, null where there is none. */
    static @Nullable Object one(List<Object> values) {
        if (values.size() > 1) {
            throw new Mismatch();
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /** A truth: anything that is there alone and is no boolean counts as true. */
    static @Nullable Boolean bool(List<Object> values) {
        Object value = one(values);
        return value == null ? null : value instanceof Boolean truth ? truth : Boolean.TRUE;
    }

    static @Nullable String text(List<Object> values) {
        Object value = one(values);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new Mismatch();
    }

    static @Nullable Double number(List<Object> values) {
        Object value = one(values);
        if (value == null || value instanceof Double) {
            return (Double) value;
        }
        throw new Mismatch();
    }

    static List<Object> some(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    /** A number as an expression keeps it: eight decimals; none where it is too large or no number. */
    static List<Object> norm(double value) {
        if (Double.isNaN(value) || Math.abs(value) >= 1e15) {
            return List.of();
        }
        double kept = whole(value) ? value : Math.floor(value * 1e8 + 0.5) / 1e8;
        return List.of(kept == 0 ? 0.0 : kept);
    }

    static boolean whole(double value) {
        return value == Math.rint(value) && !Double.isInfinite(value);
    }

    static double trunc(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    /** Twelve digits: what is beyond them differs from one machine to the next. */
    static double digits(double value) {
        return Double.isNaN(value) || Double.isInfinite(value)
                ? value
                : new BigDecimal(value).round(TWELVE).doubleValue();
    }

    /** A number in digits alone, never with an exponent. */
    static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return String.valueOf(value);
        }
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    static boolean calendar(String unit) {
        return CALENDAR.matcher(unit).matches();
    }

    /** How a value is written; null for a thing. */
    static @Nullable String written(Object value) {
        return switch (value) {
            case String text -> text;
            case Double number -> plain(number);
            case Boolean truth -> truth.toString();
            case Moment moment -> moment.toString();
            case Quantity quantity ->
                plain(quantity.value())
                        + (calendar(quantity.unit()) ? " " + quantity.unit() : " '" + quantity.unit() + "'");
            default -> null;
        };
    }
}
