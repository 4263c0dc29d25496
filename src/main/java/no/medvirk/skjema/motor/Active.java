package no.medvirk.skjema.motor;

import java.util.List;
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

    /** What is calculated is written as it is calculated here. */
    private void answers(ObjectNode into, Node node) {
        ArrayNode answers = Json.MAPPER.createArrayNode();
        List<Value> calculated = node.item.calculated() == Calculated.NO ? null : enablement.answers(node);
        int count = calculated == null ? node.slots.size() : Math.max(node.slots.size(), calculated.size());
        for (int i = 0; i < count; i++) {
            Slot slot = i < node.slots.size() ? node.slots.get(i) : null;
            Value value = calculated == null
                    ? slot == null ? null : slot.value
                    : i < calculated.size() ? calculated.get(i) : null;
            ObjectNode answer = Json.MAPPER.createObjectNode();
            if (value != null) {
                answer.set("value" + value.type(), value.raw());
            }
            if (slot != null) {
                items(answer, slot);
            }
            if (!answer.isEmpty()) {
                answers.add(answer);
            }
        }
        if (!answers.isEmpty()) {
            into.set("answer", answers);
        }
    }
}
