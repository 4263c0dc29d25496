package no.medvirk.skjema.uttrykk;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as expressions keep and write them. */
public final class Numbers {

    private Numbers() {}

    /** The number in its digits, without zeros at the end. */
    public static BigDecimal decimal(double value) {
        return new BigDecimal(Singles.plain(value));
    }

    /** Half goes away from zero, as the number is written. */
    public static double round(double value, int decimals) {
        double scale = Math.pow(10, decimals);
        double size = Math.floor(Singles.digits(Math.abs(value) * scale) + 0.5) / scale;
        return value < 0 && size != 0 ? -size : size;
    }

    /** How a value is written; null for a thing. */
    public static @Nullable String written(Object value) {
        return Singles.written(value);
    }
}
