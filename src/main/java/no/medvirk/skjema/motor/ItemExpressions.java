package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The expressions of an item, or of the form itself.
 *
 * @param options which answers it offers
 * @param json what it was read from: {@code %qitem}
 */
record ItemExpressions(
        List<Variable> variables,
        @Nullable Source calculated,
        @Nullable Source enableWhen,
        @Nullable Source initial,
        @Nullable Source options,
        @Nullable Source min,
        @Nullable Source max,
        List<Constraint> constraints,
        JsonNode json) {

    /**
     * An expression as the form has it.
     *
     * @param foreign its language is one that this engine does not read, so that it cannot be judged
     */
    record Source(String text, boolean foreign) {}

    record Variable(String name, Source source) {}

    /**
     * What must hold, and what is said where it does not.
     *
     * @param perAnswer it is about each answer, not about the item
     */
    record Constraint(Source source, Severity severity, String human, boolean perAnswer) {}

    /** Whether there is none at all. */
    boolean none() {
        return variables.isEmpty() && constraints.isEmpty() && single().isEmpty();
    }

    /** All of them, in the order in which a form is told what is wrong with them. */
    List<Source> all() {
        List<Source> all = new ArrayList<>();
        variables.forEach(each -> all.add(each.source()));
        all.addAll(single());
        constraints.forEach(each -> all.add(each.source()));
        return all;
    }

    private List<Source> single() {
        List<Source> found = new ArrayList<>(6);
        for (Source each : new Source[] {calculated, enableWhen, initial, options, min, max}) {
            if (each != null) {
                found.add(each);
            }
        }
        return found;
    }
}
