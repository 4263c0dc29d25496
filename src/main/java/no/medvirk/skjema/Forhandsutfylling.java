package no.medvirk.skjema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import no.medvirk.skjema.motor.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills in what is known from before. */
public final class Forhandsutfylling {

    private static final String CALCULATED =
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";

    private Forhandsutfylling() {}

    /**
     * A new draft with the known answers in it.
     *
     * @return a QuestionnaireResponse in progress
     */
    public static String start(String questionnaireJson, Kjent known) {
        JsonNode questionnaire = Json.MAPPER.readTree(questionnaireJson);
        ObjectNode response = Json.MAPPER.createObjectNode().put("resourceType", "QuestionnaireResponse");
        response.put("questionnaire", canonical(questionnaire)).put("status", "in-progress");
        fill(response, questionnaire, known, false);
        return Json.MAPPER.writeValueAsString(response);
    }

    /**
     * The draft with its read-only answers set to what is known, whatever the browser sent for them.
     *
     * @param known a read-only question whose source is not among it loses its answer
     */
    public static String lock(String questionnaireJson, String responseJson, Kjent known) {
        JsonNode questionnaire = Json.MAPPER.readTree(questionnaireJson);
        ObjectNode response = (ObjectNode) Json.MAPPER.readTree(responseJson);
        fill(response, questionnaire, known, true);
        return Json.MAPPER.writeValueAsString(response);
    }

    /** What a new draft would have in it, and where from: a reader sees which answers are still as they were fetched. */
    public static List<Forhandssvar> fetched(String questionnaireJson, Kjent known) {
        List<Forhandssvar> fetched = new ArrayList<>();
        collect(Json.MAPPER.readTree(questionnaireJson), known, fetched);
        return fetched;
    }

    private static void collect(JsonNode parent, Kjent known, List<Forhandssvar> fetched) {
        for (JsonNode item : parent.path("item")) {
            String source = Kjent.source(item);
            ArrayNode answers = known.answers(item);
            if (source != null && !answers.isEmpty()) {
                String linkId = item.path("linkId").asString("");
                fetched.add(new Forhandssvar(linkId, source, Json.MAPPER.writeValueAsString(answers)));
            }
            collect(item, known, fetched);
        }
    }

    private static String canonical(JsonNode questionnaire) {
        String version = questionnaire.path("version").asString("");
        return questionnaire.path("url").asString("") + (version.isEmpty() ? "" : "|" + version);
    }

    /** Keeps the order of the form, so that the answers read as it does. */
    private static void fill(ObjectNode holder, JsonNode parent, Kjent known, boolean readOnly) {
        ArrayNode items = Json.MAPPER.createArrayNode();
        for (JsonNode item : parent.path("item")) {
            String linkId = item.path("linkId").asString("");
            String type = item.path("type").asString("");
            if (type.equals("group")) {
                group(items, holder, item, linkId, known, readOnly);
            } else if (readOnly ? isFixed(item) : !known.answers(item).isEmpty()) {
                answer(items, linkId, known.answers(item));
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
            ArrayNode items, ObjectNode holder, JsonNode item, String linkId, Kjent known, boolean readOnly) {
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

    /** Nobody's to write: neither the person's nor the result of a calculation, which the check works out anew. */
    private static boolean isFixed(JsonNode item) {
        return item.path("readOnly").asBoolean(false)
                && StreamSupport.stream(item.path("extension").spliterator(), false)
                        .noneMatch(each -> each.path("url").asString("").equals(CALCULATED));
    }

    private static void answer(ArrayNode items, String linkId, ArrayNode answers) {
        if (!answers.isEmpty()) {
            items.addObject().put("linkId", linkId).set("answer", answers);
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
