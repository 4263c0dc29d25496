package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.medvirk.skjema.uttrykk.JsonThing;
import no.medvirk.skjema.uttrykk.Moment;
import no.medvirk.skjema.uttrykk.Numbers;
import no.medvirk.skjema.uttrykk.Quantity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an expression gives, as answers of an item: what does not fit its type is left out. */
final class Results {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String UCUM = "http://unitsofmeasure.org";

    private Results() {}

    static List<Value> answers(Item item, List<Object> values) {
        List<Value> found = all(item, values);
        return item.repeats() || found.size() < 2 ? found : found.subList(0, 1);
    }

    static List<Value> all(Item item, List<Object> values) {
        List<Value> found = new ArrayList<>(values.size());
        for (Object each : values) {
            Value value = answer(item, each);
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    /** Null where it is no value of the item's type. */
    static @Nullable Value answer(Item item, Object value) {
        return switch (item.type()) {
            case BOOLEAN -> value instanceof Boolean truth ? new Value("Boolean", JSON.booleanNode(truth)) : null;
            case INTEGER ->
                value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 2147483648.0
                        ? new Value("Integer", JSON.numberNode(number.intValue()))
                        : null;
            case DECIMAL -> value instanceof Double number ? new Value("Decimal", number(rounded(item, number))) : null;
            case QUANTITY -> quantity(item, value);
            case DATE -> moment(Moment.Kind.DATE, value);
            case DATE_TIME -> moment(Moment.Kind.DATE_TIME, value);
            case TIME -> moment(Moment.Kind.TIME, value);
            case STRING, TEXT -> text("String", value);
            case URL -> text("Uri", value);
            case CHOICE, OPEN_CHOICE -> choice(item, value);
            case ATTACHMENT -> json("Attachment", value);
            case REFERENCE -> json("Reference", value);
            default -> null;
        };
    }

    private static @Nullable Value json(String type, Object value) {
        return value instanceof JsonThing thing && thing.type().equals(type) ? new Value(type, thing.json()) : null;
    }

    private static JsonNode number(double value) {
        return JSON.numberNode(Numbers.decimal(value));
    }

    /** As many decimals as the item takes. */
    private static double rounded(Item item, double value) {
        int decimals = item.limits().decimals();
        return decimals < 0 || decimals > 8 ? value : Numbers.round(value, decimals);
    }

    private static @Nullable Value quantity(Item item, Object value) {
        ObjectNode json = JSON.objectNode();
        if (value instanceof Quantity quantity) {
            if (quantity.json() != null) {
                return new Value("Quantity", quantity.json());
            }
            json.set("value", number(rounded(item, quantity.value())));
            json.put("unit", quantity.unit()).put("system", UCUM).put("code", quantity.unit());
            return new Value("Quantity", json);
        }
        if (!(value instanceof Double number)) {
            return null;
        }
        json.set("value", number(rounded(item, number)));
        Value unit = item.unit();
        if (unit != null) {
            String display = unit.field("display").isEmpty() ? unit.field("code") : unit.field("display");
            put(json, "unit", display);
            put(json, "system", unit.field("system"));
            put(json, "code", unit.field("code"));
        }
        return new Value("Quantity", json);
    }

    private static void put(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    private static @Nullable Value moment(Moment.Kind kind, Object value) {
        Object read = value;
        if (value instanceof String text) {
            Moment moment = Moment.parse(text, kind);
            read = moment == null ? Moment.either(text) : moment;
        }
        if (!(read instanceof Moment moment) || (moment.kind() == Moment.Kind.TIME) != (kind == Moment.Kind.TIME)) {
            return null;
        }
        Moment fitting = kind == Moment.Kind.DATE ? moment.date() : moment;
        return new Value(kind.type(), JSON.stringNode(fitting.toString()));
    }

    private static @Nullable Value text(String type, Object value) {
        String text = value instanceof JsonThing thing ? words(thing.json()) : Numbers.written(value);
        return text == null || text.isEmpty() ? null : new Value(type, JSON.stringNode(text));
    }

    private static @Nullable String words(JsonNode json) {
        for (String name : List.of("display", "text", "code")) {
            JsonNode found = json.get(name);
            if (found != null && !found.isNull()) {
                return found.isString() ? found.stringValue() : null;
            }
        }
        return null;
    }

    private static @Nullable Value choice(Item item, Object value) {
        Value given = rawChoice(value);
        if (given == null) {
            return null;
        }
        for (Option option : item.choices().options()) {
            boolean code =
                    given.raw().isString() && Objects.equals(option.value().field("code"), given.text());
            if (option.value().same(given) || code) {
                return option.value();
            }
        }
        boolean fits = given.type().equals("Coding")
                || item.choices().types().contains(given.type())
                || item.type() == Type.OPEN_CHOICE;
        return fits ? given : null;
    }

    private static @Nullable Value rawChoice(Object value) {
        return switch (value) {
            case JsonThing thing
            when thing.type().equals("CodeableConcept") -> {
                List<Object> codings = thing.get("coding");
                yield !codings.isEmpty() && codings.getFirst() instanceof JsonThing coding
                        ? new Value("Coding", coding.json())
                        : null;
            }
            case JsonThing thing -> thing.json().has("code") ? new Value("Coding", thing.json()) : null;
            case String text -> new Value("String", JSON.stringNode(text));
            case Double number when number == Math.rint(number) -> new Value("Integer", number(number));
            case Moment moment -> new Value(moment.kind().type(), JSON.stringNode(moment.toString()));
            default -> null;
        };
    }

    /** Whether what was sent is what is calculated; numbers may differ in what no one can see. */
    static boolean agree(List<Value> sent, List<Value> computed) {
        if (sent.size() != computed.size()) {
            return false;
        }
        for (int i = 0; i < sent.size(); i++) {
            if (!near(sent.get(i), computed.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(Value one, Value other) {
        var a = one.number();
        var b = other.number();
        if (!one.type().equals(other.type())) {
            return false;
        }
        return a == null || b == null
                ? one.same(other)
                : Math.abs(a.doubleValue() - b.doubleValue()) <= 1e-6 * Math.max(1, Math.abs(b.doubleValue()));
    }
}
