package no.medvirk.skjema.forhandsvis;

import java.util.List;
import java.util.Locale;
import no.medvirk.skjema.motor.Inspection;
import no.medvirk.skjema.motor.Inspection.Report;
import no.medvirk.skjema.motor.Json;
import no.medvirk.skjema.motor.Messages;
import no.medvirk.skjema.motor.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is wrong with a form, and with an answer to it as one that has been sent.
 *
 * @param skjema problems of the form itself
 * @param svar problems of the answer; none where none was given
 */
record Kontrollsvar(List<Funn> skjema, List<Funn> svar) {

    /** @param severity {@code error} or {@code warning} */
    record Funn(String severity, String code, String linkId, String expression, String text) {

        static Funn of(Report report, Problem problem) {
            return new Funn(
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.code(),
                    problem.linkId(),
                    problem.expression(),
                    Messages.text(report.form(), problem));
        }
    }

    /** Never throws: what cannot be read is a form that cannot be used. */
    static Kontrollsvar of(String body) {
        JsonNode pair;
        try {
            pair = Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            pair = JsonNodeFactory.instance.missingNode();
        }
        var form = pair.path("questionnaire").toString();
        var answer = pair.path("response");
        return new Kontrollsvar(
                found(Inspection.form(form)),
                answer.isMissingNode() ? List.of() : found(Inspection.answer(form, answer.toString())));
    }

    private static List<Funn> found(Report report) {
        return report.problems().stream()
                .map(problem -> Funn.of(report, problem))
                .toList();
    }
}
