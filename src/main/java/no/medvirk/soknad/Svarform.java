package no.medvirk.soknad;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Whether a text can be an answer at all. What it answers is the form check's to judge, when it is sent. */
final class Svarform {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Svarform() {}

    static boolean isResponse(String svar) {
        try {
            return MAPPER.readTree(svar).path("resourceType").asString("").equals("QuestionnaireResponse");
        } catch (JacksonException notJson) {
            return false;
        }
    }
}
