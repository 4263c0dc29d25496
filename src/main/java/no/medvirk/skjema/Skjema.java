package no.medvirk.skjema;

import java.util.Map;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.skjema.motor.Json;
import tools.jackson.databind.JsonNode;

/** A form in the bank: its id, its version and its Questionnaire in each language. */
public final class Skjema {

    private final String id;
    private final String versjon;
    private final Map<Sprak, String> questionnaires;

    Skjema(String id, String versjon, Map<Sprak, String> questionnaires) {
        this.id = id;
        this.versjon = versjon;
        this.questionnaires = Map.copyOf(questionnaires);
    }

    public String id() {
        return id;
    }

    public String versjon() {
        return versjon;
    }

    public String tittel(Sprak sprak) {
        return json(sprak).path("title").asString(id);
    }

    /** What it is for, how long it takes and what to have at hand; empty where the form does not say. */
    public String beskrivelse(Sprak sprak) {
        return json(sprak).path("description").asString("");
    }

    /** The words of one question, empty where the form has no such. */
    public String sporsmal(String linkId, Sprak sprak) {
        return text(json(sprak), linkId);
    }

    private static String text(JsonNode parent, String linkId) {
        for (var item : parent.path("item")) {
            var text = item.path("linkId").asString("").equals(linkId)
                    ? item.path("text").asString("")
                    : text(item, linkId);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private JsonNode json(Sprak sprak) {
        return Json.MAPPER.readTree(questionnaire(sprak));
    }

    /** The form as FHIR JSON with its texts in one language. */
    public String questionnaire(Sprak sprak) {
        return questionnaires.get(sprak);
    }
}
