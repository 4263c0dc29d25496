package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.medvirk.skjema.motor.Node.Slot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An answer laid over its form: the tree, and what in it has no place in the form. */
public final class Answers {

    private record Found(JsonNode json, int at) {}

    final Questionnaire questionnaire;
    final JsonNode response;
    final Slot root;
    /** What is in the wrong place, whoever asks. */
    final List<Problem> misplaced = new ArrayList<>();
    /** What breaks FHIR's rules for an answer as it is sent, but is put right in a draft. */
    final List<Problem> unruly = new ArrayList<>();

    /** Works out the form's expressions, where it has any. */
    final @Nullable Evaluator evaluator;

    private final List<@Nullable List<Node>> index;

    /** Lays the response over the form. Never throws: what does not fit becomes a problem. */
    public Answers(Questionnaire questionnaire, JsonNode response) {
        this(questionnaire, response, questionnaire.hasExpressions() ? Surroundings.here() : Surroundings.NOWHERE);
    }

    /** The same with what expressions see beside the form and the answer. */
    public Answers(Questionnaire questionnaire, JsonNode response, Surroundings around) {
        this.questionnaire = questionnaire;
        this.response = response;
        this.index = new ArrayList<>(Collections.nCopies(questionnaire.size(), null));
        this.root = new Slot(null, null, -1, -1, questionnaire.items().size());
        if (Depth.tooDeep(response)) {
            misplaced("", "too-costly", "svar-dypt", "QuestionnaireResponse");
            fill(root, questionnaire.items(), questionnaire.places(), Json.NONE);
        } else {
            fill(root, questionnaire.items(), questionnaire.places(), response);
        }
        this.evaluator = questionnaire.hasExpressions() ? new Evaluator(this, around) : null;
    }

    List<Node> occurrences(String linkId) {
        Item item = questionnaire.byLinkId().get(linkId);
        List<Node> found = item == null ? null : index.get(item.index());
        return found == null ? List.of() : found;
    }

    private void fill(Slot slot, List<Item> items, Map<String, Integer> places, JsonNode holder) {
        List<@Nullable List<Found>> found = sort(slot, items, places, items(holder, slot));
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            List<Found> here = found.get(i);
            if (here != null && here.size() > 1 && !(item.group() && item.repeats())) {
                misplaced(item.linkId(), "structure", "en-gang", slot.path());
            }
            if (!item.group()) {
                question(slot, item, here == null ? List.of() : here);
            } else if (here == null) {
                group(slot, item, null);
            } else {
                for (Found each : here) {
                    group(slot, item, each);
                }
            }
        }
    }

    private List<@Nullable List<Found>> sort(Slot slot, List<Item> items, Map<String, Integer> places, JsonNode given) {
        List<@Nullable List<Found>> found = new ArrayList<>(Collections.nCopies(items.size(), null));
        int last = 0;
        int i = 0;
        for (JsonNode json : given) {
            int at = i++;
            String linkId = Json.text(json, "linkId");
            Integer place = places.get(linkId);
            if (place != null) {
                add(found, place, new Found(json, at));
                if (place < last) {
                    unruly.add(Problem.error(linkId, "structure", "rekkefolge", "", slot.path() + ".item[" + at + "]"));
                }
                last = Math.max(last, place);
            } else if (questionnaire.knows(linkId)) {
                misplaced(linkId, "structure", "feil-sted", slot.path() + ".item[" + at + "]");
            } else {
                misplaced(linkId, "not-found", "ukjent", slot.path() + ".item[" + at + "]");
            }
        }
        return found;
    }

    private static void add(List<@Nullable List<Found>> found, int place, Found each) {
        List<Found> others = found.get(place);
        if (others == null) {
            found.set(place, others = new ArrayList<>(1));
        }
        others.add(each);
    }

    private void group(Slot parent, Item item, @Nullable Found found) {
        int at = found == null ? -1 : found.at;
        Node node = node(parent, item, at, 1);
        Slot slot = new Slot(node, null, at, -1, item.items().size());
        node.slots.add(slot);
        if (found != null && Json.filled(found.json, "answer")) {
            misplaced(item.linkId(), "structure", "ikke-svar", node.path());
        }
        fill(slot, item.items(), item.places(), found == null ? Json.NONE : found.json);
    }

    private void question(Slot parent, Item item, List<Found> found) {
        int at = found.isEmpty() ? -1 : found.getFirst().at;
        Node node = node(parent, item, at, 1);
        for (Found each : found) {
            if (Json.filled(each.json, "item")) {
                misplaced(item.linkId(), "structure", "feil-sted", parent.path() + ".item[" + each.at + "]");
            }
            answers(node, each);
        }
        if (!node.slots.isEmpty() && (item.display() || item.type() == Type.QUESTION)) {
            misplaced(item.linkId(), "structure", "ikke-svar", node.path());
        }
        if (node.slots.isEmpty()) {
            Slot slot = new Slot(node, null, at, -1, item.items().size());
            node.slots.add(slot);
            fill(slot, item.items(), item.places(), Json.NONE);
        }
    }

    private void answers(Node node, Found found) {
        if (!Json.filled(found.json, "answer")) {
            return;
        }
        JsonNode given = found.json.path("answer");
        int i = 0;
        for (JsonNode answer : given.isArray() ? given : Json.NONE) {
            Slot slot = new Slot(
                    node, Value.of(answer), found.at, i++, node.item.items().size());
            node.slots.add(slot);
            if (answer.size() > 1 && values(answer) > 1) {
                misplaced(node.item.linkId(), "structure", "flere-verdier", slot.path());
            }
            if (!answer.isObject()) {
                misplaced(node.item.linkId(), "structure", "uleselig", slot.path());
            }
            fill(slot, node.item.items(), node.item.places(), answer);
        }
        if (!given.isArray()) {
            misplaced(node.item.linkId(), "structure", "uleselig", node.path());
        }
    }

    private static int values(JsonNode answer) {
        int values = 0;
        for (String name : answer.propertyNames()) {
            if (name.startsWith("value")) {
                values++;
            }
        }
        return values;
    }

    private JsonNode items(JsonNode holder, Slot slot) {
        if (Json.filled(holder, "item") && !holder.path("item").isArray()) {
            misplaced(slot.owner == null ? "" : slot.owner.item.linkId(), "structure", "uleselig", slot.path());
        }
        return Json.list(holder, "item");
    }

    private Node node(Slot parent, Item item, int at, int size) {
        Node node = new Node(item, parent, at, size);
        parent.nodes.add(node);
        List<Node> others = index.get(item.index());
        if (others == null) {
            others = new ArrayList<>(1);
            index.set(item.index(), others);
        }
        others.add(node);
        return node;
    }

    private void misplaced(String linkId, String code, String reason, String path) {
        misplaced.add(Problem.error(linkId, code, reason, "", path));
    }
}
