package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a Questionnaire's JSON. Unknown elements and extensions are passed by. */
public final class QuestionnaireReader {

    private static final String FHIR = "http://hl7.org/fhir/StructureDefinition/";

    private QuestionnaireReader() {}

    /**
     * @param json a Questionnaire
     * @return the form, empty where the JSON holds no items
     */
    public static Questionnaire read(JsonNode json) {
        return Questionnaire.of(json.path("language").asString("nb"), items(json));
    }

    private static List<Item> items(JsonNode parent) {
        List<Item> items = new ArrayList<>();
        for (JsonNode json : parent.path("item")) {
            items.add(item(json));
        }
        return List.copyOf(items);
    }

    private static Item item(JsonNode json) {
        return new Item(
                json.path("linkId").asString(""),
                json.path("text").asString(""),
                json.path("type").asString(""),
                json.path("required").asBoolean(false),
                json.path("repeats").asBoolean(false),
                flag(json, "questionnaire-hidden"),
                json.path("maxLength").asInt(-1),
                conditions(json),
                json.path("enableBehavior").asString("any").equals("all"),
                options(json),
                limits(json),
                items(json));
    }

    private static List<EnableWhen> conditions(JsonNode json) {
        List<EnableWhen> conditions = new ArrayList<>();
        for (JsonNode when : json.path("enableWhen")) {
            conditions.add(new EnableWhen(
                    when.path("question").asString(""), when.path("operator").asString(""), Value.of(when, "answer")));
        }
        return List.copyOf(conditions);
    }

    private static List<Option> options(JsonNode json) {
        List<Option> options = new ArrayList<>();
        for (JsonNode option : json.path("answerOption")) {
            Value value = Value.of(option);
            if (value != null) {
                options.add(new Option(value, flag(option, "questionnaire-optionExclusive")));
            }
        }
        return List.copyOf(options);
    }

    private static Limits limits(JsonNode json) {
        return new Limits(
                extension(json, "minValue"),
                extension(json, "maxValue"),
                number(json, "minLength"),
                number(json, "maxDecimalPlaces"),
                number(json, "questionnaire-minOccurs"),
                number(json, "questionnaire-maxOccurs"),
                pattern(extension(json, "regex")));
    }

    /** A pattern that cannot be read restricts nothing: the person who answers cannot mend the form. */
    private static @Nullable Pattern pattern(@Nullable Value value) {
        try {
            return value == null ? null : Pattern.compile(value.text());
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    private static @Nullable Value extension(JsonNode json, String name) {
        for (JsonNode extension : json.path("extension")) {
            if (extension.path("url").asString("").equals(FHIR + name)) {
                return Value.of(extension);
            }
        }
        return null;
    }

    private static boolean flag(JsonNode json, String name) {
        Value value = extension(json, name);
        return value != null && value.raw().asBoolean(false);
    }

    private static int number(JsonNode json, String name) {
        Value value = extension(json, name);
        return value == null ? -1 : value.raw().asInt(-1);
    }
}
