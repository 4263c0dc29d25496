package no.medvirk.skjema.motor;

import no.medvirk.skjema.motor.Node.Slot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an answer without what is disabled, blank or misplaced. */
public final class Active {

    private final Enablement enablement;

    private Active(Answers answers) {
        this.enablement = new Enablement(answers);
    }

    /** A completed copy of the response: the rest of its fields is kept, and only enabled answers. */
    public static JsonNode write(Answers answers, JsonNode response) {
        ObjectNode copy = response.isObject() ? ((ObjectNode) response).deepCopy() : Json.MAPPER.createObjectNode();
        copy.put("status", "completed").remove("item");
        new Active(answers).items(copy, answers.root);
        return copy;
    }

    private void items(ObjectNode into, Slot slot) {
        ArrayNode items = Json.MAPPER.createArrayNode();
        for (Node node : slot.nodes) {
            if (enablement.enabled(node) && !node.item.display()) {
                ObjectNode json = Json.MAPPER.createObjectNode().put("linkId", node.item.linkId());
                if (!node.item.text().isEmpty()) {
                    json.put("text", node.item.text());
                }
                if (node.item.group()) {
                    node.slots.forEach(each -> items(json, each));
                } else {
                    answers(json, node);
                }
                if (json.has("item") || json.has("answer")) {
                    items.add(json);
                }
            }
        }
        if (!items.isEmpty()) {
            into.set("item", items);
        }
    }

    private void answers(ObjectNode into, Node node) {
        ArrayNode answers = Json.MAPPER.createArrayNode();
        for (Slot slot : node.slots) {
            ObjectNode answer = Json.MAPPER.createObjectNode();
            if (slot.value != null) {
                answer.set("value" + slot.value.type(), slot.value.raw());
            }
            items(answer, slot);
            if (!answer.isEmpty()) {
                answers.add(answer);
            }
        }
        if (!answers.isEmpty()) {
            into.set("answer", answers);
        }
    }
}
