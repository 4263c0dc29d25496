package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.skjema.motor.ItemExpressions.Source;
import tools.jackson.databind.JsonNode;

/**
 * What Helsenorge's scores are sums of: a section score ({@code SS}) of the questions ({@code QS}) in the group it stands in and
 * in the groups there, a total score ({@code TS}) of all questions.
 */
final class Scoring {

    private static final String FORMULAS = "http://ehelse.no/scoringFormulas";
    private static final int MOST_QUESTIONS = 500;

    private final Map<String, Source> found = new HashMap<>();
    private final List<String> totals = new ArrayList<>();

    private Scoring() {}

    /** By the linkId of each score. */
    static Map<String, Source> of(JsonNode form) {
        Scoring scoring = new Scoring();
        List<String> all = scoring.collect(form);
        scoring.give(scoring.totals, all);
        return scoring.found;
    }

    private List<String> collect(JsonNode parent) {
        List<String> questions = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        for (JsonNode item : Json.list(parent, "item")) {
            String linkId = Json.text(item, "linkId");
            switch (kind(item)) {
                case "QS" -> questions.add(linkId);
                case "SS" -> sections.add(linkId);
                case "TS" -> totals.add(linkId);
                default -> {}
            }
            questions.addAll(collect(item));
        }
        give(sections, questions);
        return questions;
    }

    private static String kind(JsonNode item) {
        for (JsonNode coding : Json.list(item, "code")) {
            if (Json.text(coding, "system").equals(FORMULAS)) {
                return Json.text(coding, "code");
            }
        }
        return "";
    }

    private void give(List<String> scores, List<String> questions) {
        if (scores.isEmpty() || questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            return;
        }
        StringBuilder sum = new StringBuilder();
        for (String linkId : questions) {
            String quoted = linkId.replace("\\", "\\\\").replace("'", "\\'");
            String items = "%resource.descendants().where(linkId='" + quoted + "')";
            sum.append(sum.isEmpty() ? items : ".combine(" + items + ")");
        }
        Source source = new Source(sum.append(".answer.value.ordinal().sum()").toString(), false);
        scores.forEach(linkId -> found.put(linkId, source));
    }
}
