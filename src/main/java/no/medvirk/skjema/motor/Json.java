package no.medvirk.skjema.motor;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The one way in which forms and answers are read and written: decimals keep their digits. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static final ArrayNode NONE = JsonNodeFactory.instance.arrayNode(0);

    private Json() {}

    /** The elements under a name; none where there is no array. */
    static JsonNode list(JsonNode holder, String name) {
        JsonNode found = holder.get(name);
        return found != null && found.isArray() ? found : NONE;
    }

    /** Whether anything stands under a name: not null, not an empty list or object. */
    static boolean filled(JsonNode holder, String name) {
        JsonNode found = holder.get(name);
        return found != null && !found.isNull() && !(found.isContainer() && found.isEmpty());
    }

    /** The text under a name; empty where there is none. */
    static String text(JsonNode holder, String name) {
        JsonNode found = holder.get(name);
        return found != null && found.isString() ? found.stringValue() : "";
    }

    static boolean flag(JsonNode holder, String name) {
        return yes(holder.get(name));
    }

    static boolean yes(@Nullable JsonNode json) {
        return json != null && json.isBoolean() && json.booleanValue();
    }

    /** A count from 0, -1 where there is none. */
    static int count(@Nullable JsonNode json) {
        return json != null && json.isIntegralNumber() && json.canConvertToInt() && json.intValue() >= 0
                ? json.intValue()
                : -1;
    }
}
