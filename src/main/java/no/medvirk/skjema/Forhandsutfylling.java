package no.medvirk.skjema;

import java.util.Map;
import no.medvirk.skjema.motor.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills in what is known from before. */
public final class Forhandsutfylling {

    private Forhandsutfylling() {}

    /**
     * A new draft with the known answers in it.
     *
     * @param known link id to text, for questions with text answers; blank texts are left out
     * @return a QuestionnaireResponse in progress
     */
    public static String start(String questionnaireJson, Map<String, String> known) {
        JsonNode questionnaire = Json.MAPPER.readTree(questionnaireJson);
        ObjectNode response = Json.MAPPER.createObjectNode().put("resourceType", "QuestionnaireResponse");
        response.put("questionnaire", canonical(questionnaire)).put("status", "in-progress");
        fill(response, questionnaire, known, false);
        return Json.MAPPER.writeValueAsString(response);
    }

    /**
     * The draft with its read-only answers set to what is known, whatever the browser sent for them.
     *
     * @param known link id to text; a read-only question that is not among them loses its answer
     */
    public static String lock(String questionnaireJson, String responseJson, Map<String, String> known) {
        JsonNode questionnaire = Json.MAPPER.readTree(questionnaireJson);
        ObjectNode response = (ObjectNode) Json.MAPPER.readTree(responseJson);
        fill(response, questionnaire, known, true);
        return Json.MAPPER.writeValueAsString(response);
    }

    private static String canonical(JsonNode questionnaire) {
        String version = questionnaire.path("version").asString("");
        return questionnaire.path("url").asString("") + (version.isEmpty() ? "" : "|" + version);
    }

    /** Keeps the order of the form, so that the answers read as it does. */
    private static void fill(ObjectNode holder, JsonNode parent, Map<String, String> known, boolean readOnly) {
        ArrayNode items = Json.MAPPER.createArrayNode();
        for (JsonNode item : parent.path("item")) {
            String linkId = item.path("linkId").asString("");
            String type = item.path("type").asString("");
            boolean fills = !readOnly || item.path("readOnly").asBoolean(false);
            if (type.equals("group")) {
                group(items, holder, item, linkId, known, readOnly);
            } else if (fills && (readOnly || known.containsKey(linkId)) && text(type)) {
                answer(items, linkId, known.getOrDefault(linkId, ""));
            } else {
                given(holder, linkId).forEach(items::add);
            }
        }
        for (JsonNode other : holder.path("item")) {
            if (!names(parent, other.path("linkId").asString(""))) {
                items.add(other);
            }
        }
        if (items.isEmpty()) {
            holder.remove("item");
        } else {
            holder.set("item", items);
        }
    }

    private static void group(
            ArrayNode items,
            ObjectNode holder,
            JsonNode item,
            String linkId,
            Map<String, String> known,
            boolean readOnly) {
        ArrayNode given = given(holder, linkId);
        if (given.isEmpty()) {
            given.add(Json.MAPPER.createObjectNode().put("linkId", linkId));
        }
        for (JsonNode each : given) {
            ObjectNode group = ((ObjectNode) each).deepCopy();
            fill(group, item, known, readOnly);
            if (group.has("item") || group.has("answer")) {
                items.add(group);
            }
        }
    }

    private static boolean text(String type) {
        return type.equals("string") || type.equals("text");
    }

    private static void answer(ArrayNode items, String linkId, String text) {
        if (!text.isBlank()) {
            ObjectNode item = items.addObject().put("linkId", linkId);
            item.putArray("answer").addObject().put("valueString", text);
        }
    }

    private static ArrayNode given(ObjectNode holder, String linkId) {
        ArrayNode found = Json.MAPPER.createArrayNode();
        for (JsonNode each : holder.path("item")) {
            if (each.isObject() && each.path("linkId").asString("").equals(linkId)) {
                found.add(each);
            }
        }
        return found;
    }

    private static boolean names(JsonNode parent, String linkId) {
        for (JsonNode item : parent.path("item")) {
            if (item.path("linkId").asString("").equals(linkId)) {
                return true;
            }
        }
        return false;
    }
}
