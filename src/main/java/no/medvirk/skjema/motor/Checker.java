package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.medvirk.skjema.motor.ItemExpressions.Constraint;
import no.medvirk.skjema.motor.Node.Slot;
import no.medvirk.skjema.motor.ValueRules.Breach;
import no.medvirk.skjema.motor.ValueRules.Worked;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in an answer. What is disabled is neither missed nor judged. */
public final class Checker {

    /** The time of day is never the same twice. */
    private static final Pattern TIMED = Pattern.compile("\\bnow\\b|timeOfDay");

    private final Answers answers;
    private final Enablement enablement;
    private final Purpose purpose;
    private final ValueRules rules;
    private final Severity missing;
    private final List<Problem> problems = new ArrayList<>();

    private Checker(Answers answers, Purpose purpose) {
        this.answers = answers;
        this.enablement = new Enablement(answers);
        this.purpose = purpose;
        this.rules = new ValueRules(purpose, answers.response);
        boolean unfinished = Json.text(answers.response, "status").equals("in-progress");
        this.missing = purpose == Purpose.RECEIVED && unfinished ? Severity.WARNING : Severity.ERROR;
    }

    /** All problems, misplaced items first, then in the order of the form; empty when the answer is valid. */
    public static List<Problem> check(Answers answers, Purpose purpose) {
        Checker checker = new Checker(answers, purpose);
        if (purpose == Purpose.RECEIVED) {
            if (!answers.questionnaire.flaws().isEmpty()) {
                return answers.questionnaire.flaws();
            }
            checker.problems.addAll(Heads.check(answers));
            checker.problems.addAll(answers.unruly);
        }
        checker.problems.addAll(answers.misplaced);
        if (answers.evaluator != null) {
            answers.evaluator.renew();
        }
        checker.slot(answers.root, false);
        checker.constraints(null, answers.questionnaire.expressions());
        checker.costly();
        return checker.problems;
    }

    private void slot(Slot slot, boolean hidden) {
        boolean counted = false;
        for (Node node : slot.nodes) {
            Item item = node.item;
            counted |= item.group()
                    && (item.limits().minOccurs() >= 0 || item.limits().maxOccurs() >= 0);
            if (!enablement.enabled(node)) {
                disabled(node);
            } else if (!item.display()) {
                boolean unseen = purpose == Purpose.SEND && (hidden || item.hidden());
                if (item.group()) {
                    group(node, unseen);
                } else {
                    question(node, unseen);
                }
            }
        }
        if (counted) {
            groupCounts(slot);
        }
    }

    private void disabled(Node node) {
        if (purpose == Purpose.RECEIVED && filled(node)) {
            add(node, "invalid", "deaktivert", "", node.path());
        }
    }

    /** An optional group that nobody has begun asks for nothing. */
    private void group(Node node, boolean hidden) {
        boolean answered = answered(node);
        if (!node.item.required() && !node.present() && !answered) {
            return;
        }
        int before = problems.size();
        for (Slot slot : node.slots) {
            slot(slot, hidden);
        }
        if (answered || node.present()) {
            constraints(node, node.item.expressions());
        }
        if (node.item.required() && !hidden && !answered && problems.size() == before && asks(node)) {
            missing(node, "mangler", "");
        }
    }

    private void question(Node node, boolean hidden) {
        Item item = node.item;
        int sent = node.count();
        boolean asSent = sent > 0 || item.calculated() == Calculated.NO || purpose == Purpose.RECEIVED;
        int count = asSent ? sent : enablement.answers(node).size();
        int least = item.limits().minOccurs();
        int most = item.limits().maxOccurs();
        if (count == 0 && item.required() && !hidden) {
            missing(node, "mangler", "");
        } else if (count < least && !hidden) {
            missing(node, "for-faa", String.valueOf(least));
        }
        if (count > 1 && !item.repeats()) {
            add(node, "structure", "ett-svar", "", node.path());
        } else if (most >= 0 && count > most) {
            add(node, "invalid", "for-mange", String.valueOf(most), node.path());
        }
        if (count > 1 && item.choices().exclusive() && exclusive(node)) {
            add(node, "invalid", "alene", "", node.path());
        }
        if (sent > 0 && item.calculated() == Calculated.LOCKED) {
            calculated(node);
        }
        Worked worked = worked(node);
        for (Slot slot : node.slots) {
            Breach breach =
                    slot.value == null || item.type() == Type.QUESTION ? null : rules.check(item, slot.value, worked);
            if (breach != null) {
                problems.add(new Problem(
                        breach.severity(), item.linkId(), breach.code(), breach.reason(), breach.limit(), slot.path()));
            }
            if (!slot.nodes.isEmpty() && (slot.value != null || answeredUnder(slot))) {
                slot(slot, hidden);
            }
        }
        if (count > 0) {
            constraints(node, item.expressions());
        }
    }

    /** What is calculated is not believed: it must be what this engine finds. */
    private void calculated(Node node) {
        ItemExpressions expressions = node.item.expressions();
        List<Value> computed = answers.evaluator == null ? null : answers.evaluator.computed(node);
        if (computed == null
                || expressions == null
                || expressions.calculated() == null
                || TIMED.matcher(expressions.calculated().text()).find()
                || Results.agree(node.values(), computed)) {
            return;
        }
        String told = computed.stream().map(Value::told).collect(Collectors.joining(", "));
        add(node, "value", computed.isEmpty() ? "utregnet-tomt" : "utregnet", told, node.path());
    }

    private Worked worked(Node node) {
        ItemExpressions expressions = node.item.expressions();
        Evaluator evaluator = answers.evaluator;
        return expressions == null || evaluator == null
                ? Worked.NOTHING
                : new Worked(
                        evaluator.limit(node, "min", expressions.min()),
                        evaluator.limit(node, "max", expressions.max()),
                        evaluator.options(node, expressions));
    }

    /** The constraints of an item, or of the form itself, in their own words. */
    private void constraints(@Nullable Node node, @Nullable ItemExpressions expressions) {
        if (expressions == null || answers.evaluator == null) {
            return;
        }
        String linkId = node == null ? "" : node.item.linkId();
        String path = node == null ? "QuestionnaireResponse" : node.path();
        for (Constraint each : answers.evaluator.broken(node, expressions)) {
            String own = node == null ? "" : node.item.validationText();
            String limit = each.human().isEmpty() ? own : each.human();
            String reason = limit.isEmpty() ? "krav-uten-ord" : "krav";
            problems.add(new Problem(each.severity(), linkId, "invariant", reason, limit, path));
        }
    }

    private void costly() {
        for (String linkId : answers.evaluator == null ? Set.<String>of() : answers.evaluator.costly()) {
            List<Node> nodes = answers.occurrences(linkId);
            String path =
                    nodes.isEmpty() ? "QuestionnaireResponse" : nodes.getFirst().path();
            problems.add(Problem.error(linkId, "too-costly", "uttrykk-tungt", "", path));
        }
    }

    /** As received, a group counts when it is there; in a draft, when something in it is answered. */
    private void groupCounts(Slot slot) {
        Map<Item, Integer> counts = new LinkedHashMap<>();
        for (Node node : slot.nodes) {
            Limits limits = node.item.limits();
            if (node.item.group() && (limits.minOccurs() >= 0 || limits.maxOccurs() >= 0) && enablement.enabled(node)) {
                boolean received = purpose == Purpose.RECEIVED;
                boolean there = received ? node.present() : answered(node);
                if (there || received) {
                    counts.merge(node.item, there ? 1 : 0, Integer::sum);
                }
            }
        }
        counts.forEach((item, count) -> {
            Limits limits = item.limits();
            if (count < limits.minOccurs()) {
                String least = String.valueOf(limits.minOccurs());
                problems.add(new Problem(missing, item.linkId(), "required", "for-faa", least, slot.path()));
            }
            if (limits.maxOccurs() >= 0 && count > limits.maxOccurs()) {
                String most = String.valueOf(limits.maxOccurs());
                problems.add(Problem.error(item.linkId(), "invalid", "for-mange", most, slot.path()));
            }
        });
    }

    private boolean answered(Node node) {
        if (!enablement.enabled(node)) {
            return false;
        }
        for (Slot slot : node.slots) {
            if (slot.value != null || answeredUnder(slot)) {
                return true;
            }
        }
        return purpose == Purpose.SEND
                && node.item.calculated() != Calculated.NO
                && !enablement.answers(node).isEmpty();
    }

    private boolean answeredUnder(Slot slot) {
        for (Node node : slot.nodes) {
            if (answered(node)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is an answer in it, enabled or not. */
    private static boolean filled(Node node) {
        for (Slot slot : node.slots) {
            if (slot.value != null || slot.nodes.stream().anyMatch(Checker::filled)) {
                return true;
            }
        }
        return false;
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
        List<Value> values = node.values();
        return node.item.choices().options().stream()
                .anyMatch(option -> option.exclusive() && values.stream().anyMatch(option.value()::same));
    }

    private void missing(Node node, String reason, String limit) {
        problems.add(new Problem(missing, node.item.linkId(), "required", reason, limit, node.path()));
    }

    private void add(Node node, String code, String reason, String limit, String path) {
        problems.add(Problem.error(node.item.linkId(), code, reason, limit, path));
    }
}
