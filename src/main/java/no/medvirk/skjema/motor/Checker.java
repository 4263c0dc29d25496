package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.skjema.motor.Node.Slot;
import no.medvirk.skjema.motor.ValueRules.Breach;

/** Finds what is wrong in an answer. What is disabled is neither missed nor judged. */
public final class Checker {

    private final Enablement enablement;
    private final List<Problem> problems;

    private Checker(Answers answers) {
        this.enablement = new Enablement(answers);
        this.problems = new ArrayList<>(answers.misplaced);
    }

    /** All problems, misplaced items first, then in the order of the form; empty when the answer is valid. */
    public static List<Problem> check(Answers answers) {
        Checker checker = new Checker(answers);
        checker.slot(answers.root, false);
        return checker.problems;
    }

    private void slot(Slot slot, boolean hidden) {
        for (Node node : slot.nodes) {
            if (enablement.enabled(node) && !node.item.display()) {
                boolean unseen = hidden || node.item.hidden();
                if (node.item.group()) {
                    group(node, unseen);
                } else {
                    question(node, unseen);
                }
            }
        }
        groupCounts(slot);
    }

    /** An optional group that nobody has begun asks for nothing. */
    private void group(Node node, boolean hidden) {
        boolean answered = answered(node);
        if (!node.item.required() && !node.present && !answered) {
            return;
        }
        int before = problems.size();
        node.slots.forEach(slot -> slot(slot, hidden));
        if (node.item.required() && !hidden && !answered && problems.size() == before && asks(node)) {
            add(node, "required", "mangler", "", node.path);
        }
    }

    private void question(Node node, boolean hidden) {
        Item item = node.item;
        int count = node.values().size();
        int least = item.limits().minOccurs();
        int most = item.limits().maxOccurs();
        if (count == 0 && item.required() && !hidden) {
            add(node, "required", "mangler", "", node.path);
        } else if (count < least && !hidden) {
            add(node, "required", "for-faa", String.valueOf(least), node.path);
        }
        if (count > 1 && !item.repeats()) {
            add(node, "structure", "ett-svar", "", node.path);
        } else if (most >= 0 && count > most) {
            add(node, "invalid", "for-mange", String.valueOf(most), node.path);
        }
        if (count > 1 && exclusive(node)) {
            add(node, "invalid", "alene", "", node.path);
        }
        for (Slot slot : node.slots) {
            Breach breach = slot.value == null ? null : ValueRules.check(item, slot.value);
            if (breach != null) {
                add(node, breach.code(), breach.reason(), breach.limit(), slot.path);
            }
            if (slot.value != null || slot.nodes.stream().anyMatch(this::answered)) {
                slot(slot, hidden);
            }
        }
    }

    private void groupCounts(Slot slot) {
        Map<Item, Integer> counts = new LinkedHashMap<>();
        for (Node node : slot.nodes) {
            Limits limits = node.item.limits();
            if (node.item.group() && (limits.minOccurs() >= 0 || limits.maxOccurs() >= 0) && answered(node)) {
                counts.merge(node.item, 1, Integer::sum);
            }
        }
        counts.forEach((item, count) -> {
            if (count < item.limits().minOccurs()) {
                problems.add(new Problem(
                        item.linkId(),
                        "required",
                        "for-faa",
                        String.valueOf(item.limits().minOccurs()),
                        slot.path));
            }
            if (item.limits().maxOccurs() >= 0 && count > item.limits().maxOccurs()) {
                problems.add(new Problem(
                        item.linkId(),
                        "invalid",
                        "for-mange",
                        String.valueOf(item.limits().maxOccurs()),
                        slot.path));
            }
        });
    }

    private boolean answered(Node node) {
        return enablement.enabled(node)
                && node.slots.stream()
                        .anyMatch(slot ->
                                slot.value != null || slot.nodes.stream().anyMatch(this::answered));
    }

    /** Whether the group has a question that a person can see, so that missing answers can be given. */
    private boolean asks(Node node) {
        return enablement.enabled(node)
                && !node.item.hidden()
                && !node.item.display()
                && (!node.item.group()
                        || node.slots.stream()
                                .anyMatch(slot -> slot.nodes.stream().anyMatch(this::asks)));
    }

    private static boolean exclusive(Node node) {
        return node.item.options().stream()
                .anyMatch(option -> option.exclusive() && node.values().stream().anyMatch(option.value()::same));
    }

    private void add(Node node, String code, String reason, String limit, String path) {
        problems.add(new Problem(node.item.linkId(), code, reason, limit, path));
    }
}
