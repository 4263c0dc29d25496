package no.medvirk.skjema;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.medvirk.skjema.motor.Answers;
import no.medvirk.skjema.motor.Checker;
import no.medvirk.skjema.motor.Json;
import no.medvirk.skjema.motor.Messages;
import no.medvirk.skjema.motor.Problem;
import no.medvirk.skjema.motor.Purpose;
import no.medvirk.skjema.motor.Questionnaire;
import no.medvirk.skjema.motor.QuestionnaireReader;
import no.medvirk.skjema.motor.Severity;
import no.medvirk.skjema.motor.Surroundings;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The authority on whether an answer is right. The browser runs the same rules to be of help at once, but is never
 * believed.
 */
@Component
public class Skjemakontroll {

    private static final int MOST_TEXT = 10_000_000;
    private static final int MOST_FORMS = 100;

    private final Map<String, Questionnaire> prepared = new ConcurrentHashMap<>();
    private final Clock clock;

    /** @param clock what a form's expressions mean by today and now */
    Skjemakontroll(Clock clock) {
        this.clock = clock;
    }

    /**
     * Checks an answer as one that is about to be sent.
     *
     * @param questionnaireJson FHIR Questionnaire; its language is the language of the messages
     * @param responseJson FHIR QuestionnaireResponse; answers to disabled questions are neither judged nor missed
     * @return the problems, empty when the answer can be sent
     */
    public List<Skjemafeil> check(String questionnaireJson, String responseJson) {
        Questionnaire questionnaire = prepare(questionnaireJson);
        if (responseJson.length() > MOST_TEXT) {
            return List.of(unreadable(questionnaire, "too-long", "svar-stort"));
        }
        JsonNode response;
        try {
            response = Json.MAPPER.readTree(responseJson);
        } catch (JacksonException e) {
            return List.of(unreadable(questionnaire, "structure", "uleselig"));
        }
        if (!response.isObject()) {
            return List.of(unreadable(questionnaire, "structure", "uleselig"));
        }
        return Checker.check(new Answers(questionnaire, response, now()), Purpose.SEND).stream()
                .filter(Problem::error)
                .map(problem -> told(questionnaire, problem))
                .toList();
    }

    private Surroundings now() {
        return Surroundings.at(OffsetDateTime.now(clock));
    }

    /** The forms of the bank come back with the same text each time; one that is not met often does not stay. */
    private Questionnaire prepare(String questionnaireJson) {
        Questionnaire known = prepared.get(questionnaireJson);
        if (known != null) {
            return known;
        }
        Questionnaire questionnaire = QuestionnaireReader.read(Json.MAPPER.readTree(questionnaireJson));
        if (prepared.size() >= MOST_FORMS) {
            prepared.clear();
        }
        prepared.put(questionnaireJson, questionnaire);
        return questionnaire;
    }

    private static Skjemafeil told(Questionnaire questionnaire, Problem problem) {
        return new Skjemafeil(
                problem.linkId(), problem.code(), Messages.text(questionnaire, problem), problem.expression());
    }

    private static Skjemafeil unreadable(Questionnaire questionnaire, String code, String reason) {
        return told(questionnaire, new Problem(Severity.ERROR, "", code, reason, "", "QuestionnaireResponse"));
    }
}
