package no.medvirk.skjema.uttrykk;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A number with a unit.
 *
 * @param unit UCUM code, or a word such as {@code days}; empty where there is none
 * @param json what it was read from
 */
public record Quantity(double value, String unit, @Nullable JsonNode json) {

    public static Quantity of(double value, String unit) {
        return new Quantity(value, unit, null);
    }

    /** A FHIR Quantity that has a number. */
    public static Quantity read(JsonNode json) {
        JsonNode code = json.path("code");
        JsonNode unit = json.path("unit");
        String name = code.isString() ? code.stringValue() : unit.isString() ? unit.stringValue() : "";
        return new Quantity(json.path("value").decimalValue().doubleValue(), name, json);
    }
}
