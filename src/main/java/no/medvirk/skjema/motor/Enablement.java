package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.medvirk.skjema.motor.Node.Slot;

/**
 * Decides which items are enabled. The answer of a question that is itself disabled counts as none, so a chain of
 * conditions falls together. A circle of conditions counts as disabled.
 */
final class Enablement {

    private final Answers answers;

    Enablement(Answers answers) {
        this.answers = answers;
    }

    boolean enabled(Node node) {
        if (node.enabled == null) {
            if (answers.evaluator != null) {
                return answers.evaluator.enabled(node, () -> judge(node));
            }
            node.enabled = false;
            node.enabled = judge(node);
        }
        return node.enabled;
    }

    /** The answers of a question as others see them: where a form calculates them, what was sent is not believed. */
    List<Value> answers(Node node) {
        List<Value> given = node.values();
        Calculated calculated = node.item.calculated();
        if (calculated == Calculated.NO
                || answers.evaluator == null
                || calculated == Calculated.OPEN && !given.isEmpty()) {
            return given;
        }
        List<Value> computed = answers.evaluator.computed(node);
        return computed == null ? given : computed;
    }

    private boolean judge(Node node) {
        Node owner = node.parent.owner;
        return (owner == null || enabled(owner))
                && conditionsHold(node)
                && (answers.evaluator == null || answers.evaluator.allows(node));
    }

    private boolean conditionsHold(Node node) {
        List<EnableWhen> conditions = node.item.enableWhen();
        if (conditions.isEmpty()) {
            return true;
        }
        boolean all = node.item.all();
        for (EnableWhen each : conditions) {
            if (each.holds(given(node, each.question())) != all) {
                return !all;
            }
        }
        return all;
    }

    /** The enabled answers of the question nearest to the node: those that share its innermost group with it. */
    private List<Value> given(Node node, String linkId) {
        List<Node> occurrences = answers.occurrences(linkId);
        int nearest = -1;
        if (occurrences.size() > 1) {
            for (Node each : occurrences) {
                nearest = Math.max(nearest, sharedDepth(node.parent, each.parent));
            }
        }
        List<Value> given = new ArrayList<>();
        for (Node each : occurrences) {
            if ((nearest < 0 || sharedDepth(node.parent, each.parent) == nearest) && enabled(each)) {
                given.addAll(answers(each));
            }
        }
        return given;
    }

    private static int sharedDepth(Slot one, Slot other) {
        Slot a = one;
        Slot b = other;
        while (a != b) {
            if (a.depth >= b.depth) {
                a = parent(a);
            } else {
                b = parent(b);
            }
        }
        return a.depth;
    }

    private static Slot parent(Slot slot) {
        return Objects.requireNonNull(slot.owner, "all slots meet in the root").parent;
    }
}
