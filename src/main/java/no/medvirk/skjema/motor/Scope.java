package no.medvirk.skjema.motor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import no.medvirk.skjema.motor.ItemExpressions.Variable;
import no.medvirk.skjema.uttrykk.Host;
import no.medvirk.skjema.uttrykk.JsonThing;
import no.medvirk.skjema.uttrykk.Moment;
import no.medvirk.skjema.uttrykk.NotAtHand;
import no.medvirk.skjema.uttrykk.Quantity;
import no.medvirk.skjema.uttrykk.Thing;
import no.medvirk.skjema.uttrykk.TooCostly;
import org.jspecify.annotations.Nullable;

/** The names that an expression may use where it stands: SDC's own, the variables in scope, and what it is launched with. */
final class Scope {

    private static final int MOST_PATTERN_STEPS = 300_000;
    private static final int MOST_PATTERNS = 1_000;
    private static final Map<String, Optional<TextPattern>> PATTERNS = new ConcurrentHashMap<>();

    private final Answers answers;
    private final Tree tree;
    private final Thing root;
    private final Surroundings around;
    private final Moment now;
    private final BiFunction<@Nullable Node, Variable, List<Object>> variables;

    /**
     * @param variables works out a variable of an item, or of the form itself
     */
    Scope(
            Answers answers,
            Tree tree,
            Surroundings around,
            BiFunction<@Nullable Node, Variable, List<Object>> variables) {
        this.answers = answers;
        this.tree = tree;
        this.root = tree.root();
        this.around = around;
        this.variables = variables;
        Moment given = Moment.parse(around.now(), Moment.Kind.DATE_TIME);
        this.now = given != null
                ? given
                : Objects.requireNonNull(Moment.parse("1970-01-01T00:00:00Z", Moment.Kind.DATE_TIME));
    }

    Tree tree() {
        return tree;
    }

    Thing context(@Nullable Node owner) {
        return owner == null ? root : tree.of(owner);
    }

    Host host(@Nullable Node owner) {
        TextPattern.Budget budget = new TextPattern.Budget(MOST_PATTERN_STEPS);
        return new Host() {
            @Override
            public List<Object> variable(String name) {
                return named(owner, name);
            }

            @Override
            public List<Object> resource(String type) {
                return Scope.this.resource(type);
            }

            @Override
            public Moment now() {
                return now;
            }

            @Override
            public int zone() {
                return now.zone() == null ? 0 : now.zone();
            }

            @Override
            public OptionalInt compareUnits(Quantity one, Quantity other) {
                return Units.compare(
                        BigDecimal.valueOf(one.value()), one.unit(), BigDecimal.valueOf(other.value()), other.unit());
            }

            @Override
            public @Nullable Boolean matches(String text, String pattern, boolean whole) {
                TextPattern read = pattern(pattern, whole);
                return read == null
                        ? null
                        : switch (read.matches(text, budget)) {
                            case YES -> Boolean.TRUE;
                            case NO -> Boolean.FALSE;
                            case UNKNOWN -> throw new TooCostly();
                        };
            }
        };
    }

    private List<Object> named(@Nullable Node owner, String name) {
        switch (name) {
            case "resource", "rootResource" -> {
                return List.of(root);
            }
            case "context" -> {
                return List.of(context(owner));
            }
            case "questionnaire" -> {
                return JsonThing.values(answers.questionnaire.json(), "");
            }
            case "qitem" -> {
                ItemExpressions expressions = owner == null ? null : owner.item.expressions();
                return expressions == null ? List.of() : JsonThing.values(expressions.json(), "");
            }
            default -> {}
        }
        Node node = owner;
        while (true) {
            ItemExpressions given = node == null ? answers.questionnaire.expressions() : node.item.expressions();
            for (Variable variable : given == null ? List.<Variable>of() : given.variables()) {
                if (variable.name().equals(name)) {
                    if (!variable.source().foreign()) {
                        return variables.apply(node, variable);
                    }
                    break;
                }
            }
            if (node == null) {
                break;
            }
            node = node.parent.owner;
        }
        if (around.context().containsKey(name)) {
            return JsonThing.values(around.context().get(name), "");
        }
        throw new NotAtHand();
    }

    private List<Object> resource(String type) {
        if (type.equals("QuestionnaireResponse")) {
            return List.of(root);
        }
        if (type.equals("Questionnaire")) {
            return JsonThing.values(answers.questionnaire.json(), "");
        }
        List<Object> all = new ArrayList<>();
        around.context().values().forEach(json -> all.addAll(JsonThing.values(json, "")));
        for (Object each : all) {
            if (each instanceof JsonThing thing && thing.type().equals(type)) {
                return List.of(thing);
            }
        }
        throw new NotAtHand();
    }

    /** Null where this engine cannot read the pattern. */
    private static @Nullable TextPattern pattern(String source, boolean whole) {
        String wanted = whole ? source : "(?:.|\\s)*(?:" + source + ")(?:.|\\s)*";
        Optional<TextPattern> known = PATTERNS.get(wanted);
        if (known == null) {
            try {
                known = Optional.ofNullable(PatternReader.patternOrNull(wanted));
            } catch (PatternReader.Hostile e) {
                throw new TooCostly();
            }
            if (PATTERNS.size() >= MOST_PATTERNS) {
                PATTERNS.clear();
            }
            PATTERNS.put(wanted, known);
        }
        return known.orElse(null);
    }
}
