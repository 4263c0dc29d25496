package no.medvirk.skjema;

import java.util.List;
import no.medvirk.skjema.motor.Active;
import no.medvirk.skjema.motor.Answers;
import no.medvirk.skjema.motor.Json;
import no.medvirk.skjema.motor.Lines;
import no.medvirk.skjema.motor.Questionnaire;
import no.medvirk.skjema.motor.QuestionnaireReader;
import tools.jackson.databind.JsonNode;

/** What can be read out of a filled form. */
public final class Skjemasvar {

    private Skjemasvar() {}

    /**
     * The enabled and answered questions in the order and language of the form, with the headings of their groups.
     *
     * @throws tools.jackson.core.JacksonException when one of them is not JSON
     */
    public static List<SvarLinje> questions(String questionnaireJson, String responseJson) {
        Questionnaire questionnaire = QuestionnaireReader.read(Json.MAPPER.readTree(questionnaireJson));
        Answers answers = new Answers(questionnaire, Json.MAPPER.readTree(responseJson));
        return Lines.of(answers, questionnaire.language()).stream()
                .map(line -> new SvarLinje(line.linkId(), line.level(), line.text(), line.answers(), line.heading()))
                .toList();
    }

    /**
     * The answer as it is sent: a draft keeps what was answered before a question was disabled, so that it comes back when
     * it is enabled again; what is sent holds only enabled answers, each with its question's text, and is
     * marked as completed.
     *
     * @throws tools.jackson.core.JacksonException when one of them is not JSON
     */
    public static String active(String questionnaireJson, String responseJson) {
        JsonNode response = Json.MAPPER.readTree(responseJson);
        Questionnaire questionnaire = QuestionnaireReader.read(Json.MAPPER.readTree(questionnaireJson));
        return Json.MAPPER.writeValueAsString(Active.write(new Answers(questionnaire, response), response));
    }
}
