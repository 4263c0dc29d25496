package no.medvirk.skjema.motor;

import no.medvirk.skjema.motor.ValueRules.Breach;
import org.jspecify.annotations.Nullable;

/** Whether an answer is among those that a question offers. */
final class ChoiceRules {

    private ChoiceRules() {}

    static @Nullable Breach check(Item item, Value value, Purpose purpose) {
        Choices choices = item.choices();
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
