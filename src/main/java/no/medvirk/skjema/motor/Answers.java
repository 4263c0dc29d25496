package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.skjema.motor.Node.Slot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An answer laid over its form: the tree, and what in it has no place in the form. */
public final class Answers {

    private record Found(JsonNode json, String path) {}

    final Slot root = new Slot(null, null, "QuestionnaireResponse");
    final List<Problem> misplaced = new ArrayList<>();
    private final Questionnaire questionnaire;
    private final Map<String, List<Node>> index = new HashMap<>();

    /** Lays the response over the form. Never throws: what does not fit becomes a problem. */
    public Answers(Questionnaire questionnaire, JsonNode response) {
        this.questionnaire = questionnaire;
        fill(root, questionnaire.items(), response.path("item"));
    }

    List<Node> occurrences(String linkId) {
        return index.getOrDefault(linkId, List.of());
    }

    private void fill(Slot slot, List<Item> items, JsonNode given) {
        Map<String, List<Found>> found = sort(slot, items, given);
        for (Item item : items) {
            List<Found> here = found.getOrDefault(item.linkId(), List.of());
            if (here.size() > 1 && !(item.group() && item.repeats())) {
                misplaced(item.linkId(), "structure", "en-gang", slot.path);
            }
            if (item.group()) {
                if (here.isEmpty()) {
                    group(slot, item, null);
                }
                here.forEach(each -> group(slot, item, each));
            } else {
                question(slot, item, here);
            }
        }
    }

    private Map<String, List<Found>> sort(Slot slot, List<Item> items, JsonNode given) {
        Map<String, List<Found>> found = new LinkedHashMap<>();
        for (Item item : items) {
            found.put(item.linkId(), new ArrayList<>(1));
        }
        int i = 0;
        for (JsonNode json : given) {
            String linkId = json.path("linkId").asString("");
            String path = slot.path + ".item[" + i++ + "]";
            List<Found> place = found.get(linkId);
            if (place != null) {
                place.add(new Found(json, path));
            } else if (questionnaire.knows(linkId)) {
                misplaced(linkId, "structure", "feil-sted", path);
            } else {
                misplaced(linkId, "not-found", "ukjent", path);
            }
        }
        return found;
    }

    private void group(Slot parent, Item item, @Nullable Found found) {
        Node node = node(parent, item, found);
        Slot slot = new Slot(node, null, node.path);
        node.slots.add(slot);
        if (found != null && !found.json.path("answer").isEmpty()) {
            misplaced(item.linkId(), "structure", "ikke-svar", found.path);
        }
        fill(slot, item.items(), found == null ? EMPTY : found.json.path("item"));
    }

    private void question(Slot parent, Item item, List<Found> found) {
        Node node = node(parent, item, found.isEmpty() ? null : found.getFirst());
        for (Found each : found) {
            if (!each.json.path("item").isEmpty()) {
                misplaced(item.linkId(), "structure", "feil-sted", each.path);
            }
            int i = 0;
            for (JsonNode answer : each.json.path("answer")) {
                Slot slot = new Slot(node, Value.of(answer), each.path + ".answer[" + i++ + "]");
                node.slots.add(slot);
                fill(slot, item.items(), answer.path("item"));
            }
        }
        if (!node.slots.isEmpty() && (item.display() || item.type().equals("question"))) {
            misplaced(item.linkId(), "structure", "ikke-svar", node.path);
        }
        if (node.slots.isEmpty()) {
            Slot slot = new Slot(node, null, node.path);
            node.slots.add(slot);
            fill(slot, item.items(), EMPTY);
        }
    }

    private Node node(Slot parent, Item item, @Nullable Found found) {
        Node node = new Node(item, parent, found == null ? parent.path : found.path, found != null);
        parent.nodes.add(node);
        index.computeIfAbsent(item.linkId(), _ -> new ArrayList<>(1)).add(node);
        return node;
    }

    private void misplaced(String linkId, String code, String reason, String path) {
        misplaced.add(new Problem(linkId, code, reason, "", path));
    }

    private static final JsonNode EMPTY = tools.jackson.databind.node.MissingNode.getInstance();
}
