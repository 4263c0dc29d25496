package no.medvirk.skjema.motor;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks forms and answers that come as texts from anywhere. Nothing in them makes it throw or run for long. */
public final class Inspection {

    /** More characters than this are refused unread. */
    public static final int MOST_TEXT = 10_000_000;

    /** @param usable whether the texts could be read at all */
    public record Report(boolean usable, String language, Questionnaire form, List<Problem> problems) {
        public boolean valid() {
            return problems.stream().noneMatch(Problem::error);
        }
    }

    private static final Questionnaire NONE = Questionnaire.empty("nb", "", List.of());

    private Inspection() {}

    /** What is wrong with a form. */
    public static Report form(String form) {
        Report unreadable = form.length() > MOST_TEXT ? refused("too-long", "skjema-stort", "Questionnaire") : null;
        JsonNode json = unreadable == null ? read(form) : null;
        if (unreadable != null || json == null) {
            return unreadable != null ? unreadable : refused("structure", "skjema-uleselig", "Questionnaire");
        }
        Questionnaire questionnaire = QuestionnaireReader.read(json);
        return new Report(true, questionnaire.language(), questionnaire, FormCheck.check(json));
    }

    /** What is wrong with an answer to a form; a form that no answer can be right for is told of instead. */
    public static Report answer(String form, String answer) {
        if (form.length() > MOST_TEXT) {
            return refused("too-long", "skjema-stort", "Questionnaire");
        }
        if (answer.length() > MOST_TEXT) {
            return refused("too-long", "svar-stort", "QuestionnaireResponse");
        }
        JsonNode questionnaire = read(form);
        if (questionnaire == null) {
            return refused("structure", "skjema-uleselig", "Questionnaire");
        }
        return answer(QuestionnaireReader.read(questionnaire), answer);
    }

    /** The same with a form that has been made ready. */
    public static Report answer(Questionnaire form, String answer) {
        return answer(form, answer, form.hasExpressions() ? Surroundings.here() : Surroundings.NOWHERE);
    }

    /** The same at another time, with what the form is launched with. */
    static Report answer(Questionnaire form, String answer, Surroundings around) {
        JsonNode response = answer.length() > MOST_TEXT ? null : read(answer);
        if (response == null) {
            return refused("structure", "uleselig", "QuestionnaireResponse");
        }
        Answers answers = new Answers(form, response, form.hasExpressions() ? around.when(response) : around);
        return new Report(true, form.language(), form, Checker.check(answers, Purpose.RECEIVED));
    }

    private static @org.jspecify.annotations.Nullable JsonNode read(String text) {
        try {
            JsonNode json = Json.MAPPER.readTree(text);
            return json.isObject() ? json : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Report refused(String code, String reason, String expression) {
        return new Report(false, "nb", NONE, List.of(Problem.error("", code, reason, "", expression)));
    }
}
