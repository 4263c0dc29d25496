package no.medvirk.skjema.uttrykk;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import no.medvirk.skjema.uttrykk.Functions.Call;
import no.medvirk.skjema.uttrykk.Functions.Fn;

/** Functions on numbers. */
final class Maths {

    private Maths() {}

    static void addTo(Map<String, Fn> all) {
        all.put("abs", new Fn(0, 0, Maths::abs));
        all.put("ceiling", single(Math::ceil));
        all.put("floor", single(Math::floor));
        all.put("truncate", single(Singles::trunc));
        all.put("round", new Fn(0, 1, Maths::round));
        all.put("sqrt", single(Math::sqrt));
        all.put("exp", single(value -> Singles.digits(StrictMath.exp(value))));
        all.put("ln", single(value -> Singles.digits(StrictMath.log(value))));
        all.put("log", pair((value, base) -> Singles.digits(StrictMath.log(value) / StrictMath.log(base))));
        all.put("power", pair((value, exponent) -> Singles.digits(StrictMath.pow(value, exponent))));
        all.put("sum", new Fn(0, 0, Maths::sum));
        all.put("avg", new Fn(0, 0, call -> {
            List<Object> sum = sum(call);
            return sum.isEmpty()
                    ? sum
                    : Operators.binary("/", sum, List.of((double) call.focus().size()), call.machine());
        }));
        all.put("min", new Fn(0, 0, call -> extreme(call, -1)));
        all.put("max", new Fn(0, 0, call -> extreme(call, 1)));
        all.put("aggregate", new Fn(1, 2, Maths::aggregate));
    }

    private static Fn single(DoubleUnaryOperator change) {
        return new Fn(0, 0, call -> {
            Double value = Singles.number(call.focus());
            return value == null ? List.of() : Singles.norm(change.applyAsDouble(value));
        });
    }

    private static Fn pair(DoubleBinaryOperator change) {
        return new Fn(1, 1, call -> {
            Double value = Singles.number(call.focus());
            Double other = Singles.number(call.arg(0));
            return value == null || other == null ? List.of() : Singles.norm(change.applyAsDouble(value, other));
        });
    }

    private static List<Object> abs(Call call) {
        Object value = Singles.one(call.focus());
        if (value instanceof Quantity quantity) {
            return List.of(Quantity.of(Math.abs(quantity.value()), quantity.unit()));
        }
        Double number = Singles.number(call.focus());
        return number == null ? List.of() : Singles.norm(Math.abs(number));
    }

    /** Half goes away from zero, as the number is written. */
    private static List<Object> round(Call call) {
        Double value = Singles.number(call.focus());
        Double places = call.args().isEmpty() ? Double.valueOf(0) : Singles.number(call.arg(0));
        if (value == null || places == null) {
            return List.of();
        }
        if (!Singles.whole(places) || places < 0) {
            throw new Mismatch();
        }
        double scale = Math.pow(10, Math.min(places, 8));
        double size = Math.floor(Singles.digits(Math.abs(value) * scale) + 0.5) / scale;
        return Singles.norm(value < 0 ? -size : size);
    }

    private static List<Object> sum(Call call) {
        List<Object> focus = call.focus();
        List<Object> sum = focus.isEmpty() ? focus : List.of(focus.getFirst());
        for (int i = 1; i < focus.size(); i++) {
            sum = Operators.binary("+", sum, List.of(focus.get(i)), call.machine());
        }
        return sum;
    }

    private static List<Object> extreme(Call call, int side) {
        if (call.focus().isEmpty()) {
            return List.of();
        }
        Object found = call.focus().getFirst();
        for (Object each : call.focus().subList(1, call.focus().size())) {
            call.machine().spend(1);
            OptionalInt order = Operators.compare(each, found, call.machine().host);
            if (order.isEmpty()) {
                return List.of();
            }
            found = order.getAsInt() == side ? each : found;
        }
        return List.of(found);
    }

    private static List<Object> aggregate(Call call) {
        List<Object> total = call.args().size() > 1 ? call.arg(1) : List.of();
        int index = 0;
        for (Object each : call.focus()) {
            List<Object> self = List.of(each);
            total = call.machine().evaluate(call.args().getFirst(), self, new Frame(self, index++, total));
        }
        return total;
    }
}
