package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.skjema.motor.ItemExpressions.Constraint;
import no.medvirk.skjema.motor.ItemExpressions.Source;
import no.medvirk.skjema.motor.ItemExpressions.Variable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the expressions of an item or of a form, of FHIR, of SDC and of Helsenorge, whose own are plain texts. */
final class ExpressionReader {

    private static final String FHIR = "http://hl7.org/fhir/StructureDefinition/";
    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";
    private static final String HELSENORGE = "http://ehelse.no/fhir/StructureDefinition/";

    private final List<Variable> variables = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private @Nullable Source calculated;
    private @Nullable Source enableWhen;
    private @Nullable Source initial;
    private @Nullable Source options;
    private @Nullable Source min;
    private @Nullable Source max;

    private ExpressionReader() {}

    /**
     * Null where there is none.
     *
     * @param score what the item counts by its code
     */
    static @Nullable ItemExpressions read(JsonNode json, @Nullable Source score) {
        JsonNode extensions = Json.list(json, "extension");
        if (extensions.isEmpty() && score == null) {
            return null;
        }
        ExpressionReader reader = new ExpressionReader();
        for (JsonNode extension : extensions) {
            reader.one(extension, Json.text(extension, "url"));
        }
        ItemExpressions found = new ItemExpressions(
                List.copyOf(reader.variables),
                reader.calculated == null ? score : reader.calculated,
                reader.enableWhen,
                reader.initial,
                reader.options,
                reader.min,
                reader.max,
                List.copyOf(reader.constraints),
                json);
        return found.none() ? null : found;
    }

    private void one(JsonNode extension, String url) {
        switch (url) {
            case FHIR + "variable" -> {
                Source source = source(extension);
                if (source != null) {
                    variables.add(new Variable(Json.text(extension.path("valueExpression"), "name"), source));
                }
            }
            case SDC + "sdc-questionnaire-calculatedExpression",
                    HELSENORGE + "sdf-calculatedExpression",
                    FHIR + "cqf-expression" -> calculated = first(calculated, extension);
            case SDC + "sdc-questionnaire-enableWhenExpression" -> enableWhen = first(enableWhen, extension);
            case SDC + "sdc-questionnaire-initialExpression", HELSENORGE + "sdf-fhirpath" ->
                initial = first(initial, extension);
            case SDC + "sdc-questionnaire-answerExpression" -> options = first(options, extension);
            case FHIR + "minValue" -> min = min == null ? nested(extension) : min;
            case FHIR + "maxValue" -> max = max == null ? nested(extension) : max;
            case HELSENORGE + "sdf-minvalue" -> min = first(min, extension);
            case HELSENORGE + "sdf-maxvalue" -> max = first(max, extension);
            case HELSENORGE + "sdf-fhirpathvalidation" -> {
                Source source = source(extension);
                if (source != null) {
                    constraints.add(new Constraint(source, Severity.ERROR, "", true));
                }
            }
            case FHIR + "questionnaire-constraint", FHIR + "targetConstraint", SDC + "targetConstraint" ->
                constraint(extension);
            default -> {}
        }
    }

    private static @Nullable Source first(@Nullable Source before, JsonNode extension) {
        return before == null ? source(extension) : before;
    }

    /** The expression that stands where a value would: in the extension itself, or beside its value. */
    private static @Nullable Source nested(JsonNode extension) {
        List<JsonNode> places = new ArrayList<>(List.of(extension));
        for (var property : extension.properties()) {
            if (property.getKey().startsWith("_value")) {
                places.add(property.getValue());
            }
        }
        for (JsonNode place : places) {
            for (JsonNode each : Json.list(place, "extension")) {
                String url = Json.text(each, "url");
                if (url.equals(FHIR + "cqf-expression") || url.equals(FHIR + "cqf-calculatedValue")) {
                    return source(each);
                }
            }
        }
        return null;
    }

    private void constraint(JsonNode extension) {
        Map<String, JsonNode> parts = new HashMap<>();
        for (JsonNode each : Json.list(extension, "extension")) {
            parts.put(Json.text(each, "url"), each);
        }
        Source source = source(parts.getOrDefault("expression", Json.NONE));
        if (source != null) {
            JsonNode human = parts.getOrDefault("human", Json.NONE);
            String text = Json.text(human, "valueString");
            String severity = Json.text(parts.getOrDefault("severity", Json.NONE), "valueCode");
            constraints.add(new Constraint(
                    source,
                    severity.equals("warning") ? Severity.WARNING : Severity.ERROR,
                    text.isEmpty() ? Json.text(human, "valueMarkdown") : text,
                    false));
        }
    }

    private static @Nullable Source source(JsonNode holder) {
        String plain = Json.text(holder, "valueString");
        if (!plain.isEmpty()) {
            return new Source(plain, false);
        }
        JsonNode given = holder.path("valueExpression");
        String expression = Json.text(given, "expression");
        String language = Json.text(given, "language");
        return expression.isEmpty()
                ? null
                : new Source(expression, !language.isEmpty() && !language.equals("text/fhirpath"));
    }
}
