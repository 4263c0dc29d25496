package no.medvirk.skjema.uttrykk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Operators with two sides, but for arithmetic. */
final class Operators {

    private Operators() {}

    static List<Object> binary(String sign, List<Object> left, List<Object> right, Machine machine) {
        return switch (sign) {
            case "and", "or", "xor", "implies" -> Singles.some(logic(sign, Singles.bool(left), Singles.bool(right)));
            case "=" -> Singles.some(equal(left, right, machine));
            case "!=" -> Singles.some(not(equal(left, right, machine)));
            case "~" -> List.of(alike(left, right, machine));
            case "!~" -> List.of(!alike(left, right, machine));
            case "|" -> {
                List<Object> both = new ArrayList<>(left);
                both.addAll(right);
                yield Different.of(both, machine);
            }
            case "in" -> within(left, right, machine);
            case "contains" -> within(right, left, machine);
            case "&" -> List.of(machine.text(text(Singles.one(left)) + text(Singles.one(right))));
            case "<", "<=", ">", ">=" -> ordered(sign, Singles.one(left), Singles.one(right), machine.host);
            default -> Arithmetic.of(sign, Singles.one(left), Singles.one(right), machine);
        };
    }

    static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    private static @Nullable Boolean logic(String sign, @Nullable Boolean a, @Nullable Boolean b) {
        return switch (sign) {
            case "and" ->
                Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)
                        ? Boolean.FALSE
                        : a == null || b == null ? null : Boolean.TRUE;
            case "or" ->
                Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)
                        ? Boolean.TRUE
                        : a == null || b == null ? null : Boolean.FALSE;
            case "xor" -> a == null || b == null ? null : Boolean.valueOf(!a.equals(b));
            default -> logic("or", not(a), b);
        };
    }

    /** Same values in the same order; null where there is none on one side, or a moment is not precise enough. */
    private static @Nullable Boolean equal(List<Object> left, List<Object> right, Machine machine) {
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        if (left.size() != right.size()) {
            return false;
        }
        Boolean known = true;
        for (int i = 0; i < left.size(); i++) {
            Boolean same = same(left.get(i), right.get(i), machine);
            if (Boolean.FALSE.equals(same)) {
                return false;
            }
            known = same == null ? null : known;
        }
        return known;
    }

    /** Null where a moment is not precise enough to tell. */
    static @Nullable Boolean same(Object a, Object b, Machine machine) {
        machine.spend(1);
        Object x = timed(a, b);
        Object y = timed(b, a);
        if (x instanceof Moment one && y instanceof Moment other) {
            OptionalInt order = one.compare(other, machine.host.zone());
            return order.isEmpty() ? null : Boolean.valueOf(order.getAsInt() == 0);
        }
        if (x instanceof Quantity one && y instanceof Quantity other) {
            OptionalInt order = machine.host.compareUnits(one, other);
            return order.isPresent() && order.getAsInt() == 0;
        }
        if (x instanceof Thing one && y instanceof Thing other) {
            return one == other || machine.key(one).equals(machine.key(other));
        }
        if (x instanceof Double one && y instanceof Double other) {
            return one.doubleValue() == other.doubleValue();
        }
        return x == y || !(x instanceof Thing) && x.equals(y);
    }

    /** A text that stands beside a moment is read as one, since JSON does not say which it is. */
    static Object timed(Object value, Object beside) {
        if (!(value instanceof String text) || !(beside instanceof Moment moment)) {
            return value;
        }
        Moment.Kind kind = moment.kind() == Moment.Kind.TIME
                ? Moment.Kind.TIME
                : text.contains("T") ? Moment.Kind.DATE_TIME : Moment.Kind.DATE;
        Moment read = Moment.parse(text, kind);
        return read == null ? value : read;
    }

    /** Same values in any order; letters in any case. */
    private static boolean alike(List<Object> left, List<Object> right, Machine machine) {
        if (left.size() != right.size()) {
            return false;
        }
        List<Object> rest = new ArrayList<>(right);
        for (Object value : left) {
            int at = 0;
            while (at < rest.size() && !alike(value, rest.get(at), machine)) {
                at++;
            }
            if (at == rest.size()) {
                return false;
            }
            rest.remove(at);
        }
        return true;
    }

    private static boolean alike(Object a, Object b, Machine machine) {
        if (a instanceof String one && b instanceof String other) {
            machine.spend(1 + (one.length() >> 4));
            return fold(one).equals(fold(other));
        }
        if (a instanceof Double one && b instanceof Double other) {
            machine.spend(1);
            double scale = Math.pow(10, Math.min(decimals(one), decimals(other)));
            return Math.floor(one * scale + 0.5) == Math.floor(other * scale + 0.5);
        }
        return Boolean.TRUE.equals(same(a, b, machine));
    }

    private static String fold(String text) {
        String spaced = text.replaceAll("[ \\t\\r\\n]+", " ");
        int from = spaced.startsWith(" ") ? 1 : 0;
        int to = spaced.length() > from && spaced.endsWith(" ") ? spaced.length() - 1 : spaced.length();
        return spaced.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static int decimals(double number) {
        String plain = Singles.plain(number);
        int point = plain.indexOf('.');
        return point < 0 ? 0 : Math.min(8, plain.length() - point - 1);
    }

    private static List<Object> within(List<Object> value, List<Object> others, Machine machine) {
        Object sought = Singles.one(value);
        if (sought == null) {
            return List.of();
        }
        for (Object each : others) {
            if (Boolean.TRUE.equals(same(sought, each, machine))) {
                return List.of(true);
            }
        }
        return List.of(false);
    }

    private static List<Object> ordered(String sign, @Nullable Object a, @Nullable Object b, Host host) {
        if (a == null || b == null) {
            return List.of();
        }
        OptionalInt order = compare(a, b, host);
        if (order.isEmpty()) {
            return List.of();
        }
        int side = order.getAsInt();
        return List.of(
                switch (sign) {
                    case "<" -> side < 0;
                    case "<=" -> side <= 0;
                    case ">" -> side > 0;
                    default -> side >= 0;
                });
    }

    /** Empty where it cannot be told. */
    static OptionalInt compare(Object a, Object b, Host host) {
        Object x = timed(a, b);
        Object y = timed(b, a);
        if (x instanceof Double one && y instanceof Double other) {
            double first = one;
            double second = other;
            return OptionalInt.of(first < second ? -1 : first > second ? 1 : 0);
        }
        if (x instanceof String one && y instanceof String other) {
            return OptionalInt.of(Integer.signum(one.compareTo(other)));
        }
        if (x instanceof Moment one && y instanceof Moment other) {
            return one.compare(other, host.zone());
        }
        if (x instanceof Quantity one && y instanceof Quantity other) {
            return host.compareUnits(one, other);
        }
        throw new Mismatch();
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        throw new Mismatch();
    }
}
