package no.medvirk.skjema;

import java.util.Map;
import no.medvirk.skjema.motor.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * What is known before anyone has answered, so that nobody is asked twice (K178). A question says with the extension
 * {@value #KILDE} where its answer may come from.
 *
 * @param opplysninger source, as {@code person.navn}, to text
 * @param tidligereSvar the QuestionnaireResponse that the person sent last; its answers are the source {@value #FORRIGE_SVAR}
 */
public record Kjent(
        Map<String, String> opplysninger, @Nullable String tidligereSvar) {

    static final String KILDE = "https://medvirk.no/fhir/StructureDefinition/kilde";
    static final String FORRIGE_SVAR = "forrige-svar";

    /** The known answers to a question: what its source gives, else what the form itself begins with; empty where neither is. */
    ArrayNode answers(JsonNode item) {
        var answers = Json.MAPPER.createArrayNode();
        var source = source(item);
        if (FORRIGE_SVAR.equals(source)) {
            earlier(item.path("linkId").asString("")).forEach(answers::add);
        } else if (source != null && isText(item)) {
            var text = opplysninger.getOrDefault(source, "");
            if (!text.isBlank()) {
                answers.addObject().put("valueString", text);
            }
        }
        if (answers.isEmpty()) {
            item.path("initial").forEach(answers::add);
        }
        return answers;
    }

    /** {@code null} for a question that only the person can answer. */
    static @Nullable String source(JsonNode item) {
        for (var each : item.path("extension")) {
            if (each.path("url").asString("").equals(KILDE)) {
                return each.path("valueCode").asString("");
            }
        }
        return null;
    }

    private JsonNode earlier(String linkId) {
        return tidligereSvar == null
                ? Json.MAPPER.createArrayNode()
                : find(Json.MAPPER.readTree(tidligereSvar), linkId);
    }

    private static JsonNode find(JsonNode holder, String linkId) {
        for (var item : holder.path("item")) {
            var found = item.path("linkId").asString("").equals(linkId) ? item.path("answer") : find(item, linkId);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Json.MAPPER.createArrayNode();
    }

    private static boolean isText(JsonNode item) {
        var type = item.path("type").asString("");
        return type.equals("string") || type.equals("text");
    }
}
