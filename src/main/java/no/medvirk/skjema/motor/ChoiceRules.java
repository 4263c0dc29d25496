package no.medvirk.skjema.motor;

import java.util.List;
import no.medvirk.skjema.motor.ValueRules.Breach;
import org.jspecify.annotations.Nullable;

/** Whether an answer is among those that a question offers. */
final class ChoiceRules {

    private ChoiceRules() {}

    /**
     * @param worked the answers that an expression offers, null where none does
     */
    static @Nullable Breach check(Item item, Value value, Purpose purpose, @Nullable List<Value> worked) {
        Choices choices = item.choices();
        if (worked != null) {
            boolean hit = worked.stream().anyMatch(each -> each.type().equals(value.type()) && each.same(value));
            return hit || choices.openText() && value.type().equals("String")
                    ? null
                    : Breach.of("code-invalid", "valg");
        }
        boolean text = choices.openText() && value.type().equals("String");
        if (choices.free() || choices.open() || text || offered(choices, value, purpose)) {
            return null;
        }
        Breach breach = choices.set() == null || !value.type().equals("Coding")
                ? Breach.of("code-invalid", "valg")
                : inSet(choices.set(), value);
        return breach != null && choices.unknownSet() ? Breach.unjudged("valg-ukjent") : breach;
    }

    /** A code is told apart by its system; in a draft of our own, a missing system does no harm. */
    private static boolean offered(Choices choices, Value value, Purpose purpose) {
        for (Option option : choices.options()) {
            boolean exact = purpose == Purpose.SEND
                    || !value.type().equals("Coding")
                    || value.field("system").equals(option.value().field("system"));
            if (exact
                    && option.value().type().equals(value.type())
                    && option.value().same(value)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Breach inSet(ValueSet set, Value value) {
        return switch (set.judge(value.field("system"), value.field("code"), value.field("display"))) {
            case IN -> null;
            case OUT -> Breach.of("code-invalid", "valg");
            case WRONG_WORDS -> Breach.of("invalid", "valg-ord");
            case UNKNOWN -> Breach.unjudged("valg-ukjent");
        };
    }
}
