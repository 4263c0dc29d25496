package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What an answer that has been received says of itself: what it is, its status and which form it answers. */
final class Heads {

    private static final String ROOT = "QuestionnaireResponse";
    private static final Set<String> STATUSES =
            Set.of("in-progress", "completed", "amended", "entered-in-error", "stopped");

    private Heads() {}

    static List<Problem> check(Answers answers) {
        JsonNode response = answers.response;
        List<Problem> problems = new ArrayList<>(0);
        if (!Json.text(response, "resourceType").equals(ROOT)) {
            problems.add(Problem.error("", "structure", "annen-ressurs", "", ROOT));
        }
        String status = Json.text(response, "status");
        if (!STATUSES.contains(status)) {
            String code = status.isEmpty() ? "required" : "code-invalid";
            problems.add(Problem.error("", code, "status", "", ROOT + ".status"));
        }
        String form = Json.text(response, "questionnaire").split("\\|", 2)[0];
        String url = answers.questionnaire.url();
        if (!form.isEmpty() && !url.isEmpty() && !form.equals(url)) {
            problems.add(new Problem(Severity.WARNING, "", "invalid", "annet-skjema", url, ROOT + ".questionnaire"));
        }
        return problems;
    }
}
