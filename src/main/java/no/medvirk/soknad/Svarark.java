package no.medvirk.soknad;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.medvirk.platform.errors.UgyldigInndata;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft's answers, to be changed one question at a time. A question with all that is nested under it is one; so is a
 * repeating group, whose repetitions have nothing to tell them apart by.
 */
public final class Svarark {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode form;
    private final ObjectNode svar;

    /** @param svar a QuestionnaireResponse */
    Svarark(String questionnaire, String svar) {
        this.form = MAPPER.readTree(questionnaire);
        this.svar = (ObjectNode) MAPPER.readTree(svar);
    }

    /** What stands for each of these questions in an application: its items, as a JSON array, by link id. */
    public static Map<String, String> values(String questionnaire, Soknad soknad, List<Svarpunkt> punkter) {
        var ark = new Svarark(questionnaire, soknad.svar());
        return punkter.stream().map(Svarpunkt::linkId).collect(Collectors.toMap(Function.identity(), each -> ark.get(
                        each)
                .toString()));
    }

    /** @throws UgyldigInndata where it is not the answer of this question */
    static ArrayNode read(String linkId, String verdi) {
        try {
            if (MAPPER.readTree(verdi) instanceof ArrayNode items
                    && items.valueStream()
                            .allMatch(item -> item.isObject()
                                    && item.path("linkId").asString("").equals(linkId))) {
                return items;
            }
        } catch (JacksonException notJson) {
            // said below
        }
        throw new UgyldigInndata("svar", "soknad.ugyldig");
    }

    /** @throws UgyldigInndata where the form has no such question, or it is not one that is changed by itself */
    ArrayNode get(String linkId) {
        JsonNode holder = svar;
        for (var group : groups(linkId)) {
            holder = first(holder, group.path("linkId").asString(""));
        }
        var found = MAPPER.createArrayNode();
        holder.path("item").forEach(item -> {
            if (item.path("linkId").asString("").equals(linkId)) {
                found.add(item);
            }
        });
        return found;
    }

    /** @throws UgyldigInndata as {@link #get} */
    void set(String linkId, ArrayNode items) {
        var parent = form;
        var holders = new ArrayList<ObjectNode>(List.of(svar));
        for (var group : groups(linkId)) {
            var id = group.path("linkId").asString("");
            if (first(holders.getLast(), id).isMissingNode()) {
                place(holders.getLast(), parent, id, MAPPER.createArrayNode().add(item(id)));
            }
            holders.add((ObjectNode) first(holders.getLast(), id));
            parent = group;
        }
        place(holders.getLast(), parent, linkId, items);
        for (int i = holders.size() - 1; i > 0; i--) {
            if (!holders.get(i).has("item")) {
                remove(holders.get(i - 1), holders.get(i));
            }
        }
    }

    @Override
    public String toString() {
        return MAPPER.writeValueAsString(svar);
    }

    /** Puts the items where the form has their question, instead of those that are there. */
    private static void place(ObjectNode holder, JsonNode parent, String linkId, ArrayNode items) {
        var order = new ArrayList<String>();
        parent.path("item").forEach(each -> order.add(each.path("linkId").asString("")));
        var placed = MAPPER.createArrayNode();
        var after = MAPPER.createArrayNode();
        for (var item : holder.path("item")) {
            var id = item.path("linkId").asString("");
            if (!id.equals(linkId)) {
                (order.indexOf(id) > order.indexOf(linkId) ? after : placed).add(item);
            }
        }
        placed.addAll(items).addAll(after);
        if (placed.isEmpty()) {
            holder.remove("item");
        } else {
            holder.set("item", placed);
        }
    }

    private static void remove(ObjectNode holder, ObjectNode empty) {
        var left = MAPPER.createArrayNode();
        holder.path("item").valueStream().filter(item -> item != empty).forEach(left::add);
        if (left.isEmpty()) {
            holder.remove("item");
        } else {
            holder.set("item", left);
        }
    }

    private List<JsonNode> groups(String linkId) {
        var way = new ArrayList<JsonNode>();
        if (!find(form, linkId, way)) {
            throw new UgyldigInndata("svar", "soknad.ugyldig");
        }
        return way;
    }

    private static boolean find(JsonNode parent, String linkId, List<JsonNode> way) {
        for (var item : parent.path("item")) {
            var single = item.path("type").asString("").equals("group")
                    && !item.path("repeats").asBoolean(false);
            if (!single && item.path("linkId").asString("").equals(linkId)) {
                return true;
            }
            if (single) {
                way.add(item);
                if (find(item, linkId, way)) {
                    return true;
                }
                way.removeLast();
            }
        }
        return false;
    }

    private static JsonNode first(JsonNode holder, String linkId) {
        for (var item : holder.path("item")) {
            if (item.isObject() && item.path("linkId").asString("").equals(linkId)) {
                return item;
            }
        }
        return MAPPER.missingNode();
    }

    private static ObjectNode item(String linkId) {
        return MAPPER.createObjectNode().put("linkId", linkId);
    }
}
