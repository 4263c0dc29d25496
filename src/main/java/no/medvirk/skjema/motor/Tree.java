package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.skjema.motor.Node.Slot;
import no.medvirk.skjema.uttrykk.JsonThing;
import no.medvirk.skjema.uttrykk.Machine;
import no.medvirk.skjema.uttrykk.Moment;
import no.medvirk.skjema.uttrykk.Quantity;
import no.medvirk.skjema.uttrykk.Thing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The answers as expressions see them: what is disabled has no answer, and what is calculated has what was calculated. */
final class Tree {

    private final Answers answers;
    private final Enablement enablement;
    private final Map<Node, ItemThing> items = new IdentityHashMap<>();
    private final Runnable look;
    private int count;

    /**
     * @param look is told each time an item is looked at
     */
    Tree(Answers answers, Enablement enablement, Runnable look) {
        this.look = look;
        this.answers = answers;
        this.enablement = enablement;
    }

    ItemThing of(Node node) {
        ItemThing known = items.get(node);
        if (known == null) {
            known = new ItemThing(node);
            items.put(node, known);
        }
        return known;
    }

    Thing root() {
        return new ResponseThing();
    }

    private List<Object> of(List<Node> nodes) {
        List<Object> found = new ArrayList<>(nodes.size());
        nodes.forEach(node -> found.add(of(node)));
        return found;
    }

    /** The nodes of a linkId that stand in the slot, or anywhere under it. */
    private List<Object> find(Slot slot, String linkId, boolean deep, Machine payer) {
        List<Object> found = new ArrayList<>();
        List<Node> all = answers.occurrences(linkId);
        boolean few = !deep && slot.nodes.size() < all.size();
        payer.spend((few ? slot.nodes.size() : all.size()) >> 2);
        for (Node node : few ? slot.nodes : all) {
            if (few ? node.item.linkId().equals(linkId) : deep ? under(node.parent, slot) : node.parent == slot) {
                found.add(of(node));
            }
        }
        return found;
    }

    /** Whether a node is enabled; that it is looked at costs. */
    private boolean enabled(Node node) {
        look.run();
        return enablement.enabled(node);
    }

    private static boolean under(Slot slot, Slot top) {
        Slot each = slot;
        while (each != top) {
            if (each.owner == null) {
                return false;
            }
            each = each.owner.parent;
        }
        return true;
    }

    private final class ResponseThing implements Thing {
        private final String key = "#" + ++count;

        @Override
        public String type() {
            return "QuestionnaireResponse";
        }

        @Override
        public List<Object> get(String name) {
            return name.equals("item") ? of(answers.root.nodes) : new JsonThing(answers.response, "").get(name);
        }

        @Override
        public List<Object> find(String linkId, boolean deep, Machine payer) {
            return Tree.this.find(answers.root, linkId, deep, payer);
        }

        @Override
        public List<Object> children() {
            List<Object> children = new ArrayList<>();
            for (var property : answers.response.properties()) {
                if (!property.getKey().equals("item") && !property.getKey().equals("resourceType")) {
                    children.addAll(JsonThing.values(property.getValue(), ""));
                }
            }
            children.addAll(of(answers.root.nodes));
            return children;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** An item of the response, answered or not. */
    final class ItemThing implements Thing {
        private final Node node;
        private final String key = "#" + ++count;

        private ItemThing(Node node) {
            this.node = node;
        }

        @Override
        public String type() {
            return "QuestionnaireResponse.item";
        }

        @Override
        public List<Object> get(String name) {
            return switch (name) {
                case "linkId" -> List.of(node.item.linkId());
                case "text" -> node.item.text().isEmpty() ? List.of() : List.of(node.item.text());
                case "item" -> node.item.group() ? of(node.slots.getFirst().nodes) : List.of();
                case "answer" -> List.copyOf(answers());
                default -> List.of();
            };
        }

        @Override
        public List<Object> find(String linkId, boolean deep, Machine payer) {
            List<Object> found = new ArrayList<>();
            if (deep || node.item.group()) {
                node.slots.forEach(slot -> found.addAll(Tree.this.find(slot, linkId, deep, payer)));
            }
            return found;
        }

        @Override
        public List<Object> children() {
            List<Object> children = new ArrayList<>(get("linkId"));
            children.addAll(get("text"));
            children.addAll(get("item"));
            children.addAll(answers());
            return children;
        }

        List<AnswerThing> answers() {
            if (node.item.group() || node.item.display() || !Tree.this.enabled(node)) {
                return List.of();
            }
            List<Value> given = enablement.answers(node);
            List<AnswerThing> found = new ArrayList<>(given.size());
            for (int i = 0; i < given.size(); i++) {
                found.add(new AnswerThing(node.item, given.get(i), i < node.slots.size() ? node.slots.get(i) : null));
            }
            return found;
        }

        @Override
        public boolean present() {
            return Tree.this.enabled(node)
                    && (!answers().isEmpty()
                            || node.slots.stream()
                                    .anyMatch(slot -> slot.nodes.stream().anyMatch(each -> of(each).present())));
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** An answer with its value and what stands under it. */
    final class AnswerThing implements Thing {
        private final Item item;
        private final Value value;
        private final @Nullable Slot slot;
        private @Nullable String key;

        private AnswerThing(Item item, Value value, @Nullable Slot slot) {
            this.item = item;
            this.value = value;
            this.slot = slot;
        }

        @Override
        public String type() {
            return "QuestionnaireResponse.item.answer";
        }

        @Override
        public List<Object> get(String name) {
            if (name.equals("value") || name.equals("value" + value.type())) {
                Object found = val(value, item);
                return found == null ? List.of() : List.of(found);
            }
            return name.equals("item") && slot != null ? of(slot.nodes) : List.of();
        }

        @Override
        public List<Object> find(String linkId, boolean deep, Machine payer) {
            return slot == null ? List.of() : Tree.this.find(slot, linkId, deep, payer);
        }

        @Override
        public List<Object> children() {
            List<Object> children = new ArrayList<>(get("value"));
            children.addAll(get("item"));
            return children;
        }

        @Override
        public @Nullable Double score() {
            return Tree.score(item, value);
        }

        @Override
        public String key() {
            if (key == null) {
                key = "#" + ++count;
            }
            return key;
        }
    }

    /** A coding that knows the options it was chosen among, and so its score. */
    private static final class CodingThing extends JsonThing {
        private final Item item;

        CodingThing(JsonNode json, Item item) {
            super(json, "Coding");
            this.item = item;
        }

        @Override
        public @Nullable Double score() {
            return Tree.score(item, new Value("Coding", json()));
        }
    }

    private static @Nullable Double score(Item item, Value value) {
        for (Option option : item.choices().options()) {
            if (option.value().type().equals(value.type()) && option.value().same(value)) {
                return option.score();
            }
        }
        ValueSet set = item.choices().set();
        return value.type().equals("Coding") && set != null
                ? set.score(value.field("system"), value.field("code"))
                : null;
    }

    /** A value of FHIR as expressions see it; null where it is not in its type's form. */
    private static @Nullable Object val(Value value, Item item) {
        JsonNode raw = value.raw();
        return switch (value.type()) {
            case "Boolean" -> raw.isBoolean() ? Boolean.valueOf(raw.booleanValue()) : null;
            case "Integer", "Decimal" -> ValueRules.finite(value.number()) ? number(value) : null;
            case "Date" -> raw.isString() ? Moment.parse(raw.stringValue(), Moment.Kind.DATE) : null;
            case "DateTime" -> raw.isString() ? Moment.parse(raw.stringValue(), Moment.Kind.DATE_TIME) : null;
            case "Time" -> raw.isString() ? Moment.parse(raw.stringValue(), Moment.Kind.TIME) : null;
            case "String", "Uri" -> raw.isString() ? raw.stringValue() : null;
            case "Quantity" -> raw.isObject() && raw.path("value").isNumber() ? Quantity.read(raw) : null;
            case "Coding" -> raw.isObject() ? new CodingThing(raw, item) : null;
            default -> raw.isObject() ? new JsonThing(raw, value.type()) : null;
        };
    }

    private static @Nullable Double number(Value value) {
        var number = value.number();
        return number == null ? null : Double.valueOf(number.doubleValue());
    }
}
