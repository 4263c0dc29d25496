package no.medvirk.skjema.motor;

import no.medvirk.skjema.motor.AnswerBench.Pair;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A form of many questions in groups of ten, of the kinds that are most used, and an answer to all of them. */
final class FilledForm {

    private static final String FHIR = "http://hl7.org/fhir/StructureDefinition/";
    private static final int GROUP = 10;

    private FilledForm() {}

    static Pair of(int size, boolean valid) {
        String url = "https://medvirk.no/fhir/Questionnaire/bench-" + size;
        ObjectNode form = Json.MAPPER.createObjectNode().put("resourceType", "Questionnaire");
        form.put("url", url).put("status", "active");
        ObjectNode answer = Json.MAPPER.createObjectNode().put("resourceType", "QuestionnaireResponse");
        answer.put("questionnaire", url).put("status", "completed").put("authored", "2026-11-24");
        ArrayNode groups = form.putArray("item");
        ArrayNode answered = answer.putArray("item");
        for (int i = 0; i < size; i += GROUP) {
            ArrayNode items = groups.addObject().put("linkId", "g" + i).put("type", "group").putArray("item");
            ArrayNode answers = answered.addObject().put("linkId", "g" + i).putArray("item");
            for (int k = i; k < i + GROUP; k++) {
                question(items.addObject().put("linkId", "q" + k).put("text", "Spørsmål " + k), k);
                ObjectNode given = answers.addObject().put("linkId", "q" + k).putArray("answer").addObject();
                answer(given, k, valid || k % (2 * GROUP) > 0);
            }
        }
        String name = size + (valid ? " valid" : " invalid");
        return new Pair(name, Json.MAPPER.writeValueAsString(form), Json.MAPPER.writeValueAsString(answer), valid);
    }

    private static void question(ObjectNode item, int k) {
        item.put("required", true);
        switch (k % GROUP) {
            case 0 -> {
                item.put("type", "integer");
                ArrayNode extensions = item.putArray("extension");
                extensions.addObject().put("url", FHIR + "minValue").put("valueInteger", 0);
                extensions.addObject().put("url", FHIR + "maxValue").put("valueInteger", 120);
            }
            case 1, 2 -> {
                item.put("type", "choice");
                ArrayNode options = item.putArray("answerOption");
                for (int i = 1; i <= 5; i++) {
                    options.addObject().putObject("valueCoding").put("system", "https://medvirk.no/k").put("code", "" + i);
                }
            }
            case 3 -> item.put("type", "boolean");
            case 4 -> {
                item.put("type", "string");
                ObjectNode when = item.putArray("enableWhen").addObject();
                when.put("question", "q" + (k - 1)).put("operator", "=").put("answerBoolean", true);
            }
            case 5 -> item.put("type", "date");
            case 6 -> item.put("type", "decimal");
            case 7 -> item.put("type", "text").put("maxLength", 500);
            case 8 -> item.put("type", "string").putArray("extension").addObject().put("url", FHIR + "regex").put("valueString", "[0-9]{8}");
            default -> item.put("type", "string").put("maxLength", 50);
        }
    }

    private static void answer(ObjectNode given, int k, boolean good) {
        switch (k % GROUP) {
            case 0 -> given.put("valueInteger", good ? 42 : 142);
            case 1, 2 -> given.putObject("valueCoding").put("system", "https://medvirk.no/k").put("code", "3");
            case 3 -> given.put("valueBoolean", true);
            case 5 -> given.put("valueDate", "2026-11-24");
            case 6 -> given.put("valueDecimal", 36.9);
            case 8 -> given.put("valueString", "22222222");
            default -> given.put("valueString", "Et svar på noen få ord");
        }
    }
}
