package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import no.medvirk.skjema.motor.ItemExpressions.Constraint;
import no.medvirk.skjema.motor.ItemExpressions.Source;
import no.medvirk.skjema.uttrykk.Expression;
import no.medvirk.skjema.uttrykk.Machine;
import no.medvirk.skjema.uttrykk.NotAtHand;
import no.medvirk.skjema.uttrykk.Thing;
import no.medvirk.skjema.uttrykk.TooCostly;
import no.medvirk.skjema.uttrykk.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Works out the expressions of a form when they are asked for, and keeps what it finds. What leads back to itself sees no answer
 * there, and is not kept, so that the order of asking does not matter.
 */
final class Evaluator {

    /** What is being worked out, so that what leads back to it can be told. */
    private record Work(@Nullable Node owner, String kind) {}

    static final String ENABLED = "enabled";

    private static final int MOST_DEPTH = 300;
    private static final int MOST_RUNS = 40;
    private static final int MOST_WORK = 100_000;
    private static final int MOST_STEPS_IN_ALL = 1_000_000;

    private final Answers answers;
    private final Enablement enablement;
    private final Scope scope;
    private final Map<@Nullable Node, Map<String, Optional<List<Object>>>> found = new IdentityHashMap<>();
    private final List<Work> working = new ArrayList<>();
    private final Set<String> costly = new LinkedHashSet<>();
    /** The lowest work that something above it has led back to. */
    private int floor = Integer.MAX_VALUE;

    private @Nullable Machine machine;
    private int runs;
    private int work;
    private int left = MOST_STEPS_IN_ALL;

    Evaluator(Answers answers, Surroundings around) {
        this.answers = answers;
        this.enablement = new Enablement(answers);
        this.scope = new Scope(answers, new Tree(answers, enablement, this::look), around, this::variable);
    }

    /** Gives it all its steps again, and works out what others may hang on, each after what it hangs on, so that no chain gets deep. */
    void renew() {
        work = 0;
        left = MOST_STEPS_IN_ALL;
        for (Item item : answers.questionnaire.order()) {
            for (Node node : answers.occurrences(item.linkId())) {
                if (enablement.enabled(node) && item.calculated() != Calculated.NO) {
                    computed(node);
                }
            }
        }
    }

    /** LinkIds of the items whose expressions take too many steps; empty for the form itself. */
    Set<String> costly() {
        return costly;
    }

    /** Keeps a verdict on whether an item is enabled, which may itself ask for other items. */
    boolean enabled(Node node, BooleanSupplier judge) {
        if (!begin(node, ENABLED)) {
            return false;
        }
        boolean enabled = judge.getAsBoolean();
        if (end()) {
            node.enabled = enabled;
        }
        return enabled;
    }

    /** Whether the item's own expression enables it; true where that cannot be judged. */
    boolean allows(Node node) {
        ItemExpressions expressions = node.item.expressions();
        List<Object> result = expressions == null ? null : of(node, "enableWhen", expressions.enableWhen());
        return result == null || result.size() == 1 && Boolean.TRUE.equals(result.getFirst());
    }

    /** What is calculated; null where there is no expression or it cannot be judged. */
    @Nullable
    List<Value> computed(Node node) {
        ItemExpressions expressions = node.item.expressions();
        boolean calculated = expressions != null && node.item.calculated() != Calculated.NO;
        List<Object> result = calculated ? of(node, "calculated", expressions.calculated()) : null;
        return result == null ? null : Results.answers(node.item, result);
    }

    /** The answers that an expression offers; null where none does. */
    @Nullable
    List<Value> options(Node node, ItemExpressions expressions) {
        List<Object> result = of(node, "options", expressions.options());
        return result == null ? null : Results.all(node.item, result);
    }

    /** The limit that an expression gives; null where none does. */
    @Nullable
    Value limit(Node node, String side, @Nullable Source source) {
        List<Object> result = of(node, side, source);
        return result == null || result.isEmpty() ? null : Results.answer(node.item, result.getFirst());
    }

    /** The constraints of an item that do not hold, or of the form itself. */
    List<Constraint> broken(@Nullable Node node, ItemExpressions expressions) {
        List<Constraint> broken = new ArrayList<>();
        int i = 0;
        for (Constraint constraint : expressions.constraints()) {
            List<? extends Thing> contexts = node != null && constraint.perAnswer()
                    ? scope.tree().of(node).answers()
                    : List.of(scope.context(node));
            int j = 0;
            boolean fails = false;
            for (Thing context : contexts) {
                List<Object> result = run(node, "constraint " + i + " " + j++, constraint.source(), context);
                if (result != null && result.size() == 1 && Boolean.FALSE.equals(result.getFirst())) {
                    fails = true;
                    break;
                }
            }
            if (fails) {
                broken.add(constraint);
            }
            i++;
        }
        return broken;
    }

    private List<Object> variable(@Nullable Node owner, ItemExpressions.Variable variable) {
        List<Object> result = run(owner, "%" + variable.name(), variable.source(), scope.context(owner));
        if (result == null) {
            throw new NotAtHand();
        }
        return result;
    }

    private @Nullable List<Object> of(Node node, String kind, @Nullable Source source) {
        return source == null ? null : run(node, kind, source, scope.context(node));
    }

    /** Null where it cannot be judged. */
    private @Nullable List<Object> run(@Nullable Node owner, String kind, Source source, Thing context) {
        Map<String, Optional<List<Object>>> ofOwner = found.computeIfAbsent(owner, _ -> new HashMap<>());
        Optional<List<Object>> known = ofOwner.get(kind);
        if (known != null) {
            return known.orElse(null);
        }
        if (!begin(owner, kind)) {
            return List.of();
        }
        List<Object> result = evaluate(owner, source, context);
        if (end()) {
            ofOwner.put(kind, Optional.ofNullable(result));
        }
        return result;
    }

    private @Nullable List<Object> evaluate(@Nullable Node owner, Source source, Thing context) {
        if (source.foreign()) {
            return null;
        }
        if (left <= 0) {
            costly(owner);
            return List.of();
        }
        Machine before = machine;
        machine = new Machine(scope.host(owner), Math.min(Machine.MOST_STEPS, left));
        Machine mine = machine;
        try {
            machine.spend(source.text().length() >> 1);
            return Expression.read(source.text()).run(machine, List.of(context));
        } catch (Unreadable | NotAtHand e) {
            return null;
        } catch (TooCostly e) {
            costly(owner);
            return List.of();
        } finally {
            left -= mine.spent();
            machine = before;
        }
    }

    private void look() {
        if (machine != null) {
            machine.spend(1);
        }
    }

    /** False where it leads back to itself, or is too deep or too much. */
    private boolean begin(@Nullable Node owner, String kind) {
        for (int i = 0; i < working.size(); i++) {
            if (working.get(i).owner == owner && working.get(i).kind.equals(kind)) {
                floor = Math.min(floor, i);
                return false;
            }
        }
        int run = kind.equals(ENABLED) ? 0 : 1;
        if (working.size() >= MOST_DEPTH || runs + run > MOST_RUNS || ++work > MOST_WORK) {
            costly(owner);
            floor = 0;
            return false;
        }
        working.add(new Work(owner, kind));
        runs += run;
        return true;
    }

    /** Whether what was found may be kept: nothing in it led back to here or below. */
    private boolean end() {
        int at = working.size() - 1;
        if (!working.removeLast().kind.equals(ENABLED)) {
            runs--;
        }
        boolean keep = floor > at;
        if (floor >= at) {
            floor = Integer.MAX_VALUE;
        }
        return keep;
    }

    private void costly(@Nullable Node owner) {
        costly.add(owner == null ? "" : owner.item.linkId());
    }
}
