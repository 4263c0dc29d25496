package no.medvirk.skjema.uttrykk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Values of which each is there once. */
final class Different {

    final List<Object> values = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final List<Object> measured = new ArrayList<>();
    private final Machine machine;

    Different(Machine machine) {
        this.machine = machine;
    }

    /** Each value once, in the order of the first. */
    static List<Object> of(List<Object> values, Machine machine) {
        Different different = new Different(machine);
        values.forEach(different::add);
        return different.values;
    }

    /** Whether it was not there before. */
    boolean add(Object value) {
        if (value instanceof Moment || value instanceof Quantity) {
            for (Object each : measured) {
                if (Boolean.TRUE.equals(Operators.same(each, value, machine))) {
                    return false;
                }
            }
            measured.add(value);
        } else {
            String key = value instanceof Thing thing ? machine.key(thing) : value.getClass() + " " + value;
            machine.spend(3);
            if (!keys.add(key)) {
                return false;
            }
        }
        values.add(value);
        return true;
    }
}
