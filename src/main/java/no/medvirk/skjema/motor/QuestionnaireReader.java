package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a Questionnaire's JSON, in the shape of R4 or R5. Unknown elements and extensions are passed by. */
public final class QuestionnaireReader {

    private static final int MOST_LETTERS = 1_000_000;

    private final ValueSet.Source sets;
    private final List<Problem> flaws = new ArrayList<>();
    private final Set<String> linkIds = new HashSet<>();
    private int size;
    private Map<String, ItemExpressions.Source> scores = Map.of();
    /** How much there is of expressions in all. */
    private int letters;

    private QuestionnaireReader(JsonNode json) {
        this.sets = new ValueSet.Source(json);
    }

    /**
     * @param json a Questionnaire
     * @return the form, empty where the JSON holds no items or holds them too deep
     */
    public static Questionnaire read(JsonNode json) {
        QuestionnaireReader reader = new QuestionnaireReader(json);
        String language = Json.text(json, "language").isEmpty() ? "nb" : Json.text(json, "language");
        String url = Json.text(json, "url");
        if (Depth.tooDeep(json)) {
            reader.flaw("", "too-costly", "skjema-dypt", "Questionnaire");
            return Questionnaire.empty(language, url, reader.flaws);
        }
        reader.scores = Scoring.of(json);
        List<Item> items = reader.items(json, "Questionnaire");
        ItemExpressions expressions = reader.expressions(json);
        List<Item> order = reader.order(items, expressions);
        return Questionnaire.of(language, url, items, reader.size, expressions, order, json, reader.flaws);
    }

    private List<Item> order(List<Item> items, @Nullable ItemExpressions expressions) {
        if (letters > MOST_LETTERS) {
            flaw("", "too-costly", "skjema-uttrykk-mange", "Questionnaire");
            return List.of();
        }
        Map<String, Set<String>> leanings = Leanings.of(items, expressions);
        Circles.Order order = Circles.order(items, leanings);
        for (Item each : order.circles()) {
            String reason = leanings.containsKey(each.linkId()) ? "skjema-uttrykk-ring" : "skjema-ring";
            flaw(each.linkId(), "invalid", reason, "Questionnaire");
        }
        return order.settled().stream()
                .filter(item -> item.calculated() != Calculated.NO
                        || item.expressions() != null && item.expressions().enableWhen() != null)
                .toList();
    }

    private List<Item> items(JsonNode parent, String path) {
        List<Item> items = new ArrayList<>();
        int i = 0;
        for (JsonNode json : Json.list(parent, "item")) {
            items.add(item(json, path + ".item[" + i++ + "]"));
        }
        return List.copyOf(items);
    }

    private Item item(JsonNode json, String path) {
        int index = size++;
        String linkId = Json.text(json, "linkId");
        Type type = Type.of(Json.text(json, "type"));
        if (!linkIds.add(linkId)) {
            flaw(linkId, "invalid", "skjema-to-like", path);
        }
        if (type == Type.UNKNOWN) {
            flaw(linkId, "code-invalid", "skjema-type", path);
        }
        ItemExpressions expressions = expressions(json);
        Limits limits = limits(json, linkId, path);
        List<Item> items = items(json, path);
        return new Item(
                index,
                linkId,
                Json.text(json, "text"),
                type,
                Json.flag(json, "required"),
                Json.flag(json, "repeats"),
                Extensions.flag(json, "questionnaire-hidden"),
                Json.count(json.get("maxLength")),
                conditions(json),
                Json.text(json, "enableBehavior").equals("all"),
                choices(json, type),
                limits,
                Extensions.value(json, "questionnaire-unit"),
                Extensions.helsenorge(json, "validationtext"),
                expressions,
                calculated(json, type, expressions),
                items,
                Item.places(items));
    }

    private @Nullable ItemExpressions expressions(JsonNode json) {
        ItemExpressions found = ExpressionReader.read(json, scores.get(Json.text(json, "linkId")));
        if (found != null) {
            found.all().forEach(each -> letters += each.text().length());
        }
        return found;
    }

    private static Calculated calculated(JsonNode json, Type type, @Nullable ItemExpressions expressions) {
        if (expressions == null || expressions.calculated() == null || type == Type.GROUP || type == Type.DISPLAY) {
            return Calculated.NO;
        }
        JsonNode readOnly = json.path("readOnly");
        return readOnly.isBoolean() && !readOnly.booleanValue() ? Calculated.OPEN : Calculated.LOCKED;
    }

    private static List<EnableWhen> conditions(JsonNode json) {
        List<EnableWhen> conditions = new ArrayList<>();
        for (JsonNode when : Json.list(json, "enableWhen")) {
            conditions.add(
                    new EnableWhen(Json.text(when, "question"), Json.text(when, "operator"), Value.of(when, "answer")));
        }
        return List.copyOf(conditions);
    }

    private Choices choices(JsonNode json, Type type) {
        List<Option> options = new ArrayList<>();
        Set<String> types = new HashSet<>();
        for (JsonNode option : Json.list(json, "answerOption")) {
            Value value = Value.of(option);
            if (value != null) {
                boolean exclusive = Extensions.flag(option, "questionnaire-optionExclusive");
                Double score = Extensions.score(option);
                options.add(new Option(value, exclusive, score == null ? Extensions.score(value.raw()) : score));
                types.add(value.type());
            }
        }
        String reference = Json.text(json, "answerValueSet");
        ValueSet set = reference.isEmpty() ? null : sets.find(reference);
        String constraint = Json.text(json, "answerConstraint");
        boolean openText = type == Type.OPEN_CHOICE || constraint.equals("optionsOrString");
        if (type != Type.CHOICE || !reference.isEmpty() || types.isEmpty()) {
            types.addAll(type.answers());
        }
        if (openText) {
            types.add("String");
        }
        return new Choices(
                List.copyOf(options),
                Set.copyOf(types),
                set,
                !reference.isEmpty() && set == null,
                openText,
                constraint.equals("optionsOrType"));
    }

    private Limits limits(JsonNode json, String linkId, String path) {
        Value regex = Extensions.value(json, "regex");
        String reference = Extensions.text(json, "questionnaire-unitValueSet");
        ValueSet unitSet = reference.isEmpty() ? null : sets.find(reference);
        TextPattern pattern = regex == null ? null : pattern(regex.text(), linkId, path);
        return new Limits(
                Extensions.either(json, "minValue", "sdc-questionnaire-minQuantity"),
                Extensions.either(json, "maxValue", "sdc-questionnaire-maxQuantity"),
                Extensions.count(json, "minLength"),
                Extensions.count(json, "maxDecimalPlaces"),
                Extensions.count(json, "questionnaire-minOccurs"),
                Extensions.count(json, "questionnaire-maxOccurs"),
                pattern,
                regex != null && pattern == null,
                Extensions.texts(json, "mimeType"),
                Extensions.megabytes(json, "maxSize"),
                Extensions.values(json, "questionnaire-unitOption"),
                unitSet,
                !reference.isEmpty() && unitSet == null,
                Extensions.texts(json, "questionnaire-referenceResource"));
    }

    /** A pattern that cannot be read restricts nothing: the person who answers cannot mend the form. */
    private @Nullable TextPattern pattern(String source, String linkId, String path) {
        try {
            return PatternReader.patternOrNull(source);
        } catch (PatternReader.Hostile e) {
            flaw(linkId, "too-costly", "skjema-monster", path);
            return null;
        }
    }

    private void flaw(String linkId, String code, String reason, String path) {
        flaws.add(Problem.error(linkId, code, reason, "", path));
    }
}
