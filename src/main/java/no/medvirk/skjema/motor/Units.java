package no.medvirk.skjema.motor;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The units of UCUM that are converted to each other: a factor within a dimension. Others compare only with themselves. */
final class Units {

    private record Unit(String dimension, BigDecimal factor) {}

    /** Dimension, then codes with their factor. The same table stands in TypeScript. */
    private static final String TABLE = """
            masse kg 1000 g 1 mg 0.001 ug 0.000001 t 1000000 [lb_av] 453.59237 [oz_av] 28.349523125
            lengde km 1000 m 1 dm 0.1 cm 0.01 mm 0.001 um 0.000001 [in_i] 0.0254 [ft_i] 0.3048 [yd_i] 0.9144 [mi_i] 1609.344
            tid ms 0.001 s 1 min 60 h 3600 d 86400 wk 604800
            volum L 1 l 1 dL 0.1 dl 0.1 cL 0.01 cl 0.01 mL 0.001 ml 0.001 uL 0.000001
            konsentrasjon mol/L 1000 mmol/L 1 umol/L 0.001 nmol/L 0.000001
            tetthet g/L 1 g/dL 10 mg/dL 0.01 mg/L 0.001 ug/L 0.000001
            trykk Pa 1 hPa 100 kPa 1000 mm[Hg] 133.322 cm[H2O] 98.0665
            energi J 1 kJ 1000 cal 4.184 kcal 4184
            """;

    private static final Map<String, Unit> UNITS = read();

    private Units() {}

    /** Order of two numbers with units, empty where one cannot be made into the other. A plain number (null) takes the other's. */
    static OptionalInt compare(BigDecimal one, @Nullable String unit, BigDecimal other, @Nullable String otherUnit) {
        if (unit == null || otherUnit == null || unit.equals(otherUnit)) {
            return OptionalInt.of(one.compareTo(other));
        }
        Unit a = UNITS.get(unit);
        Unit b = UNITS.get(otherUnit);
        if (a == null || b == null || !a.dimension.equals(b.dimension)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(one.multiply(a.factor).compareTo(other.multiply(b.factor)));
    }

    private static Map<String, Unit> read() {
        Map<String, Unit> units = new HashMap<>();
        for (String line : TABLE.lines().toList()) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i += 2) {
                units.put(words[i], new Unit(words[0], new BigDecimal(words[i + 1])));
            }
        }
        return units;
    }
}
