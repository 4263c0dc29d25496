package no.medvirk.skjema.motor;

import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills in a form by chance: mostly as it should be, and now and then twice, out of order, elsewhere or as nonsense. */
final class RandomAnswer {

    private final Random random;
    private final Values values;
    /** The higher, the seldomer something is out of place. */
    private final int order;

    RandomAnswer(Random random) {
        this.random = random;
        this.order = random.nextInt(3) > 0 ? 1_000_000 : 12;
        this.values = new Values(random, order > 12);
    }

    ObjectNode make(ObjectNode form) {
        ObjectNode response = Json.MAPPER.createObjectNode();
        if (!chance(order * 3)) {
            response.put("resourceType", "QuestionnaireResponse");
        }
        response.put("questionnaire", chance(20) ? "http://eksempel.no/annet" : "http://eksempel.no/q|1");
        response.put("status", chance(5) ? "in-progress" : chance(order * 2) ? "ferdig" : "completed");
        if (chance(2)) {
            response.putArray("contained")
                    .addObject()
                    .put("resourceType", "Patient")
                    .put("id", "p");
        }
        items(response, form);
        return response;
    }

    private void items(ObjectNode holder, JsonNode parent) {
        ArrayNode items = Json.MAPPER.createArrayNode();
        for (JsonNode item : parent.path("item")) {
            boolean group = item.path("type").asString("").equals("group");
            int times = chance(9) ? 0 : group && item.path("repeats").asBoolean(false) ? random.nextInt(3) : 1;
            for (int i = 0; i < times + (chance(order) ? 1 : 0); i++) {
                item(items.addObject(), item, group);
            }
        }
        if (chance(order) && items.size() > 1) {
            items.add(items.remove(0));
        }
        if (chance(order)) {
            items.addObject().put("linkId", chance(2) ? "q1" : "finnes-ikke");
        }
        if (chance(order * 2)) {
            holder.put("item", "tull");
        } else if (!items.isEmpty() || chance(5)) {
            holder.set("item", items);
        }
    }

    private void item(ObjectNode json, JsonNode item, boolean group) {
        if (!chance(order * 3)) {
            json.put("linkId", item.path("linkId").asString(""));
        }
        if (group != chance(order)) {
            items(json, item);
            return;
        }
        boolean display = item.path("type").asString("").equals("display");
        if (display && !chance(order)) {
            return;
        }
        int most = item.path("repeats").asBoolean(false) || chance(order) ? 3 : 1;
        ArrayNode answers = Json.MAPPER.createArrayNode();
        for (int i = chance(5) ? most : 0; i < most; i++) {
            answer(answers, item);
        }
        if (!answers.isEmpty() || chance(5)) {
            json.set("answer", answers);
        }
        if (chance(order * 3)) {
            json.putObject("answer").put("valueString", "a");
        }
    }

    private void answer(ArrayNode answers, JsonNode item) {
        if (chance(order * 3)) {
            answers.add("tull");
            return;
        }
        ObjectNode answer = answers.addObject();
        JsonNode options = item.path("answerOption");
        if (!options.isEmpty() && !chance(5)) {
            answer.setAll(
                    (ObjectNode) options.get(random.nextInt(options.size())).deepCopy());
            answer.remove("extension");
        } else if (!chance(12)) {
            values.put(answer, "value", item.path("type").asString(""));
        }
        if (chance(order)) {
            answer.put("valueString", values.text());
        }
        if (chance(order * 2)) {
            answer.putNull("valueString");
        }
        items(answer, item);
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
