package no.medvirk.skjema.uttrykk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Any FHIR JSON. The names of a choice ({@code valueDate}) answer to their stem ({@code value}) as well. */
public class JsonThing implements Thing {

    private static final Set<String> CHOICES = Set.of(
            "Boolean",
            "Decimal",
            "Integer",
            "Date",
            "DateTime",
            "Time",
            "Instant",
            "String",
            "Uri",
            "Url",
            "Code",
            "Id",
            "Canonical",
            "Markdown",
            "Coding",
            "CodeableConcept",
            "Quantity",
            "Reference",
            "Attachment",
            "Period",
            "Range",
            "Ratio",
            "Identifier",
            "Expression");

    private static final int MOST_KEY = 100_000;

    private final JsonNode json;
    private final String type;

    /**
     * @param json an object
     * @param type empty where only the object itself may say
     */
    public JsonThing(JsonNode json, String type) {
        this.json = json;
        JsonNode named = json.path("resourceType");
        this.type = type.isEmpty() && named.isString() ? named.stringValue() : type;
    }

    public JsonNode json() {
        return json;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public List<Object> get(String name) {
        JsonNode found = json.get(name);
        if (found != null) {
            return values(found, "");
        }
        for (var property : json.properties()) {
            String key = property.getKey();
            if (key.startsWith(name) && CHOICES.contains(key.substring(name.length()))) {
                return values(property.getValue(), key.substring(name.length()));
            }
        }
        return List.of();
    }

    @Override
    public List<Object> children() {
        List<Object> found = new ArrayList<>();
        for (var property : json.properties()) {
            if (!property.getKey().equals("resourceType")) {
                add(found, property.getValue(), "");
            }
        }
        return found;
    }

    @Override
    public String key() {
        StringBuilder key = new StringBuilder();
        canonical(key, json);
        return key.toString();
    }

    /**
     * The values that FHIR JSON holds.
     *
     * @param type as written after {@code value}, empty where it is not known
     */
    public static List<Object> values(@Nullable JsonNode json, String type) {
        List<Object> found = new ArrayList<>(1);
        if (json != null) {
            add(found, json, type);
        }
        return found;
    }

    private static void add(List<Object> into, JsonNode json, String type) {
        if (json.isArray()) {
            for (JsonNode each : json) {
                add(into, each, type);
            }
        } else if (json.isBoolean()) {
            into.add(json.booleanValue());
        } else if (json.isNumber()) {
            into.add(json.decimalValue().doubleValue());
        } else if (json.isString()) {
            text(into, json.stringValue(), type);
        } else if (json.isObject()) {
            boolean number = json.path("value").isNumber();
            if (type.equals("Quantity") || number && (json.has("unit") || json.has("code"))) {
                if (number) {
                    into.add(Quantity.read(json));
                }
            } else {
                into.add(new JsonThing(json, type));
            }
        }
    }

    private static void text(List<Object> into, String text, String type) {
        Moment.Kind kind =
                switch (type) {
                    case "Date" -> Moment.Kind.DATE;
                    case "DateTime", "Instant" -> Moment.Kind.DATE_TIME;
                    case "Time" -> Moment.Kind.TIME;
                    default -> null;
                };
        if (kind == null) {
            into.add(text);
            return;
        }
        Moment moment = Moment.parse(text, kind);
        if (moment != null) {
            into.add(moment);
        }
    }

    /** JSON with its names in order, so that two texts are equal where their objects are. */
    private static void canonical(StringBuilder into, JsonNode json) {
        if (into.length() > MOST_KEY) {
            throw new TooCostly();
        }
        if (json.isArray()) {
            into.append('[');
            for (int i = 0; i < json.size(); i++) {
                canonical(i > 0 ? into.append(',') : into, json.get(i));
            }
            into.append(']');
        } else if (json.isObject()) {
            char before = '{';
            for (String name : new TreeSet<>(json.propertyNames())) {
                into.append(before).append('"').append(name).append("\":");
                canonical(into, json.path(name));
                before = ',';
            }
            into.append(before == '{' ? "{}" : "}");
        } else if (json.isNumber()) {
            into.append(Singles.plain(json.decimalValue().doubleValue()));
        } else {
            into.append(json);
        }
    }
}
