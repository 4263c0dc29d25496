package no.medvirk.skjema.motor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which answers a question offers.
 *
 * @param types the types of value it takes
 * @param set the value set that is offered, null where there is none
 * @param unknownSet a value set is referred to that is not at hand, so that membership cannot be judged
 * @param openText free text will do as well
 * @param open anything of the right type will do as well
 */
record Choices(
        List<Option> options,
        Set<String> types,
        @Nullable ValueSet set,
        boolean unknownSet,
        boolean openText,
        boolean open) {

    boolean free() {
        return options.isEmpty() && set == null && !unknownSet;
    }

    boolean exclusive() {
        for (Option option : options) {
            if (option.exclusive()) {
                return true;
            }
        }
        return false;
    }
}
