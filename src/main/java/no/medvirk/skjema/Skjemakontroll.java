package no.medvirk.skjema;

import java.util.List;
import no.medvirk.skjema.motor.Answers;
import no.medvirk.skjema.motor.Checker;
import no.medvirk.skjema.motor.Json;
import no.medvirk.skjema.motor.Messages;
import no.medvirk.skjema.motor.Problem;
import no.medvirk.skjema.motor.Questionnaire;
import no.medvirk.skjema.motor.QuestionnaireReader;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The authority on whether an answer is right. The browser runs the same rules to be of help at once, but is never
 * believed.
 */
@Component
public class Skjemakontroll {

    /**
     * Checks an answer as one that is about to be sent.
     *
     * @param questionnaireJson FHIR Questionnaire; its language is the language of the messages
     * @param responseJson FHIR QuestionnaireResponse; answers to disabled questions are neither judged nor missed
     * @return the problems, empty when the answer can be sent
     */
    public List<Skjemafeil> check(String questionnaireJson, String responseJson) {
        Questionnaire questionnaire = QuestionnaireReader.read(Json.MAPPER.readTree(questionnaireJson));
        JsonNode response;
        try {
            response = Json.MAPPER.readTree(responseJson);
        } catch (JacksonException e) {
            return List.of(unreadable(questionnaire));
        }
        if (!response.isObject()) {
            return List.of(unreadable(questionnaire));
        }
        return Checker.check(new Answers(questionnaire, response)).stream()
                .map(problem -> told(questionnaire, problem))
                .toList();
    }

    private static Skjemafeil told(Questionnaire questionnaire, Problem problem) {
        return new Skjemafeil(
                problem.linkId(), problem.code(), Messages.text(questionnaire, problem), problem.expression());
    }

    private static Skjemafeil unreadable(Questionnaire questionnaire) {
        return told(questionnaire, new Problem("", "structure", "uleselig", "", "QuestionnaireResponse"));
    }
}
