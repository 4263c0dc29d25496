package no.medvirk.skjema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.skjema.motor.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What others than the reader of a form can use of its answers.
 *
 * @param opplysninger about the person, by source as in {@link Kjent}: {@code person.telefon}, {@code person.epost}
 * @param observasjoner answers to questions with a code that are marked to be extracted
 * @see <a href="https://hl7.org/fhir/uv/sdc/extraction.html">SDC, observation-based extraction</a>
 */
public record Uttrekk(Map<String, String> opplysninger, List<Observasjon> observasjoner) {

    private static final String UTTREKK = "https://medvirk.no/fhir/StructureDefinition/uttrekk";
    private static final String OBSERVATION =
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract";

    /**
     * @param verdi the answer as in the QuestionnaireResponse, as {@code {"valueCoding": …}}
     */
    public record Observasjon(String linkId, String system, String kode, String verdi) {}

    /**
     * @param responseJson an answer as it is sent: only what is enabled
     * @throws tools.jackson.core.JacksonException when one of them is not JSON
     */
    public static Uttrekk of(String questionnaireJson, String responseJson) {
        var uttrekk = new Uttrekk(new HashMap<>(), new ArrayList<>());
        uttrekk.collect(
                Json.MAPPER.readTree(questionnaireJson),
                Json.MAPPER.readTree(responseJson).path("item"),
                false);
        return uttrekk;
    }

    public boolean isEmpty() {
        return opplysninger.isEmpty() && observasjoner.isEmpty();
    }

    private void collect(JsonNode parent, JsonNode given, boolean inherited) {
        for (var item : parent.path("item")) {
            var observed = flag(item, inherited);
            for (var each : given) {
                if (each.path("linkId").equals(item.path("linkId"))) {
                    take(item, each.path("answer"), observed);
                    collect(item, each.path("item"), observed);
                    each.path("answer").forEach(answer -> collect(item, answer.path("item"), observed));
                }
            }
        }
    }

    private void take(JsonNode item, JsonNode answers, boolean observed) {
        var field = extension(item, UTTREKK).path("valueCode").asString("");
        if (!field.isEmpty() && !answers.isEmpty()) {
            opplysninger.put(
                    field, answers.get(0).path("valueString").asString("").strip());
        }
        for (var code : observed ? item.path("code") : Json.MAPPER.createArrayNode()) {
            for (var answer : answers) {
                var value = answer.deepCopy();
                ((ObjectNode) value).remove("item");
                observasjoner.add(new Observasjon(
                        item.path("linkId").asString(""),
                        code.path("system").asString(""),
                        code.path("code").asString(""),
                        Json.MAPPER.writeValueAsString(value)));
            }
        }
    }

    /** The mark goes down to what is under it, until something says otherwise. */
    private static boolean flag(JsonNode item, boolean inherited) {
        return extension(item, OBSERVATION).path("valueBoolean").asBoolean(inherited);
    }

    private static JsonNode extension(JsonNode item, String url) {
        for (var each : item.path("extension")) {
            if (each.path("url").asString("").equals(url)) {
                return each;
            }
        }
        return Json.MAPPER.missingNode();
    }
}
