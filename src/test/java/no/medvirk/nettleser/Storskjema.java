package no.medvirk.nettleser;

import no.medvirk.skjema.motor.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Forms of any size: groups of twenty questions of every usual kind, and every tenth of them hangs on the first question. */
final class Storskjema {

    private static final String[] TYPES = {"string", "integer", "boolean", "choice", "text", "date", "decimal"};
    private static final int IN_A_GROUP = 20;

    private Storskjema() {}

    /** @param size the number of items, groups among them */
    static String of(int size) {
        var form = head(size + " items");
        var items = form.putArray("item");
        item(items, "navn", "string", "Hva heter du?");
        item(items, "bryter", "boolean", "Skal flere spørsmål vises?");
        var group = items;
        for (int i = 2; i < size; i++) {
            if (i % (IN_A_GROUP + 1) == 2) {
                group = item(items, "del" + i, "group", "Del " + i).putArray("item");
                continue;
            }
            question(group, i);
        }
        return Json.MAPPER.writeValueAsString(form);
    }

    /** Numbers, and a sum of them that is worked out. */
    static String summed(int size) {
        var form = head(size + " tall");
        var items = form.putArray("item");
        item(items, "bryter", "boolean", "Skal flere spørsmål vises?");
        for (int i = 0; i < size; i++) {
            item(items, "tall" + i, "integer", "Tall " + i);
        }
        var sum = item(items, "sum", "integer", "Summen").put("readOnly", true);
        sum.putArray("extension")
                .addObject()
                .put("url", "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression")
                .putObject("valueExpression")
                .put("language", "text/fhirpath")
                .put(
                        "expression",
                        "%resource.item.where(linkId.startsWith('tall')).answer.value.aggregate($this + $total, 0)");
        return Json.MAPPER.writeValueAsString(form);
    }

    private static ObjectNode head(String title) {
        return Json.MAPPER
                .createObjectNode()
                .put("resourceType", "Questionnaire")
                .put("status", "active")
                .put("language", "nb")
                .put("title", title);
    }

    private static ObjectNode item(ArrayNode items, String linkId, String type, String text) {
        return items.addObject().put("linkId", linkId).put("type", type).put("text", text);
    }

    private static void question(ArrayNode items, int i) {
        var type = TYPES[i % TYPES.length];
        var item = item(items, "q" + i, type, "Spørsmål nummer " + i + " om hverdagen");
        item.put("required", i % 3 == 0);
        if (type.equals("choice")) {
            var options = item.putArray("answerOption");
            for (int option = 1; option <= 4; option++) {
                options.addObject()
                        .putObject("valueCoding")
                        .put("system", "https://medvirk.no/fhir/CodeSystem/bench")
                        .put("code", "k" + option)
                        .put("display", "Svar " + option);
            }
        }
        if (i % 10 == 5) {
            item.putArray("enableWhen")
                    .addObject()
                    .put("question", "bryter")
                    .put("operator", "=")
                    .put("answerBoolean", true);
        }
    }
}
