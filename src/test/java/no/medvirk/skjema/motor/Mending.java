package no.medvirk.skjema.motor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes away, step by step, what makes an answer wrong: the answers that break a rule, and the rules that miss an answer. What
 * is left is a valid answer that still says much.
 */
final class Mending {

    private static final Pattern STEP = Pattern.compile("\\.(item|answer)\\[(\\d+)]");
    private static final int MOST_ROUNDS = 12;

    private Mending() {}

    /** The answer mended; the form is changed where it stands. */
    static ObjectNode mend(ObjectNode form, ObjectNode answer, Surroundings around) {
        ObjectNode mended = answer;
        for (int i = 0; i < MOST_ROUNDS; i++) {
            Questionnaire read = QuestionnaireReader.read(form);
            ObjectNode written = (ObjectNode) Active.write(new Answers(read, mended, around), mended);
            written.put("resourceType", "QuestionnaireResponse").put("status", "completed");
            List<Problem> problems = Checker.check(new Answers(read, written, around), Purpose.RECEIVED).stream()
                    .filter(Problem::error)
                    .toList();
            if (problems.isEmpty()) {
                return written;
            }
            // From behind, so that numbers in front stay true.
            for (Problem each : problems.reversed()) {
                mend(form, written, each);
            }
            mended = written;
        }
        return mended;
    }

    private static void mend(ObjectNode form, ObjectNode answer, Problem problem) {
        boolean missed = List.of("required", "invariant", "too-costly").contains(problem.code());
        if (missed || problem.reason().startsWith("skjema-") || problem.reason().startsWith("utregnet")) {
            loosen(form, problem.linkId());
        } else if (!drop(answer, problem.expression())) {
            loosen(form, problem.linkId());
        }
    }

    /** Takes all demands from an item. */
    private static void loosen(JsonNode parent, String linkId) {
        for (JsonNode item : parent.path("item")) {
            if (item.path("linkId").asString("").equals(linkId) && item instanceof ObjectNode object) {
                object.remove(List.of("required", "extension", "enableWhen"));
            }
            loosen(item, linkId);
        }
        if (linkId.isEmpty() && parent instanceof ObjectNode object) {
            object.remove("extension");
        }
    }

    private static boolean drop(JsonNode answer, String path) {
        Matcher step = STEP.matcher(path);
        JsonNode holder = answer;
        ArrayNode list = null;
        int at = -1;
        while (step.find()) {
            if (list != null) {
                holder = list.path(at);
            }
            if (!(holder.path(step.group(1)) instanceof ArrayNode found)) {
                return false;
            }
            list = found;
            at = Integer.parseInt(step.group(2));
        }
        if (list == null || at >= list.size()) {
            return false;
        }
        list.remove(at);
        return true;
    }
}
