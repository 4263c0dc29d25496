package no.medvirk.skjema.uttrykk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plus, minus, times, division: of numbers, texts, moments and numbers with units. */
final class Arithmetic {

    private Arithmetic() {}

    static List<Object> of(String sign, @Nullable Object a, @Nullable Object b, Machine machine) {
        if (a == null || b == null) {
            return List.of();
        }
        boolean additive = sign.equals("+") || sign.equals("-");
        if (sign.equals("+") && a instanceof String one && b instanceof String other) {
            return List.of(machine.text(one + other));
        }
        Object start = a instanceof String text && b instanceof Quantity ? Moment.either(text) : a;
        if (start instanceof Moment moment && b instanceof Quantity step && additive) {
            return Singles.some(moment.plus(sign.equals("+") ? step.value() : -step.value(), step.unit()));
        }
        if (a instanceof Quantity || b instanceof Quantity) {
            return quantities(sign, a, b, machine.host);
        }
        if (!(a instanceof Double one) || !(b instanceof Double other)) {
            throw new Mismatch();
        }
        return Singles.norm(numbers(sign, one, other));
    }

    /** Not a number where it is divided by zero. */
    private static double numbers(String sign, double a, double b) {
        return switch (sign) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> b == 0 ? Double.NaN : a / b;
            case "div" -> b == 0 ? Double.NaN : Singles.trunc(a / b);
            default -> b == 0 ? Double.NaN : a % b;
        };
    }

    private static List<Object> quantities(String sign, Object a, Object b, Host host) {
        if (a instanceof Quantity one && b instanceof Quantity other) {
            boolean same = one.unit().equals(other.unit());
            if (same && (sign.equals("+") || sign.equals("-"))) {
                return scaled(numbers(sign, one.value(), other.value()), one.unit());
            }
            if (same && sign.equals("/") && other.value() != 0) {
                return Singles.norm(one.value() / other.value());
            }
            if (host.compareUnits(one, other).isEmpty()) {
                return List.of();
            }
            throw new Mismatch();
        }
        if (a instanceof Quantity one && b instanceof Double by && (sign.equals("*") || sign.equals("/"))) {
            return scaled(numbers(sign, one.value(), by), one.unit());
        }
        if (a instanceof Double by && b instanceof Quantity other && sign.equals("*")) {
            return scaled(by * other.value(), other.unit());
        }
        throw new Mismatch();
    }

    private static List<Object> scaled(double value, String unit) {
        List<Object> kept = Singles.norm(value);
        return kept.isEmpty() ? kept : List.of(Quantity.of((Double) kept.getFirst(), unit));
    }
}
