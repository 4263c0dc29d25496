package no.medvirk.skjema.motor;

import no.medvirk.skjema.motor.ValueRules.Breach;
import org.jspecify.annotations.Nullable;

/** A quantity has a number, and a unit among those that are asked for. */
final class QuantityRules {

    private QuantityRules() {}

    static @Nullable Breach check(Limits limits, Value value) {
        if (!value.raw().isObject() || !ValueRules.finite(value.number())) {
            return Breach.of("value", "tall");
        }
        if (limits.units().isEmpty() && limits.unitSet() == null) {
            return limits.unknownUnitSet() ? Breach.unjudged("valg-ukjent") : null;
        }
        for (Value unit : limits.units()) {
            if (is(unit, value)) {
                return null;
            }
        }
        if (limits.unitSet() == null) {
            return limits.unknownUnitSet() ? Breach.unjudged("valg-ukjent") : Breach.of("code-invalid", "enhet");
        }
        return switch (limits.unitSet().judge(value.field("system"), value.field("code"), "")) {
            case IN, WRONG_WORDS -> null;
            case OUT -> Breach.of("code-invalid", "enhet");
            case UNKNOWN -> Breach.unjudged("valg-ukjent");
        };
    }

    /** By code and system; a unit that was written without a code, by its words. */
    private static boolean is(Value unit, Value value) {
        if (value.field("code").isEmpty()) {
            return !value.field("unit").isEmpty()
                    && (value.field("unit").equals(unit.field("display"))
                            || value.field("unit").equals(unit.field("code")));
        }
        return value.field("code").equals(unit.field("code"))
                && (value.field("system").isEmpty()
                        || unit.field("system").isEmpty()
                        || value.field("system").equals(unit.field("system")));
    }
}
