package no.medvirk.skjema.motor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the extensions of FHIR and of SDC by the last part of their address. */
final class Extensions {

    private static final String FHIR = "http://hl7.org/fhir/StructureDefinition/";
    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024L * 1024);

    private static final List<String> SCORES = List.of(
            "ordinalValue",
            "itemWeight",
            "questionnaire-ordinalValue",
            "valueset-ordinalValue",
            "codesystem-ordinalValue");
    /** Helsenorge's, which its own form editor writes. */
    private static final List<String> HELSENORGE =
            List.of("http://helsenorge.no/fhir/StructureDefinition/", "http://ehelse.no/fhir/StructureDefinition/");

    private Extensions() {}

    /** What an option, a coding or a concept counts in a sum. */
    static @Nullable Double score(JsonNode json) {
        for (JsonNode extension : Json.list(json, "extension")) {
            String url = Json.text(extension, "url");
            if (SCORES.stream().anyMatch(name -> is(url, FHIR, name) || is(url, SDC, name))) {
                Value value = Value.of(extension);
                BigDecimal number = value == null ? null : value.number();
                if (number != null) {
                    return number.doubleValue();
                }
            }
        }
        return null;
    }

    /** What one of Helsenorge's extensions says, or empty. */
    static String helsenorge(JsonNode json, String name) {
        for (String base : HELSENORGE) {
            for (JsonNode extension : Json.list(json, "extension")) {
                if (is(Json.text(extension, "url"), base, name)) {
                    Value value = Value.of(extension);
                    if (value != null) {
                        if (value.raw().isString()) {
                            return value.raw().stringValue();
                        }
                        break;
                    }
                }
            }
        }
        return "";
    }

    static List<Value> values(JsonNode json, String name) {
        List<Value> values = new ArrayList<>(1);
        for (JsonNode extension : Json.list(json, "extension")) {
            String url = Json.text(extension, "url");
            if (is(url, FHIR, name) || is(url, SDC, name)) {
                Value value = Value.of(extension);
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    static @Nullable Value value(JsonNode json, String name) {
        List<Value> values = values(json, name);
        return values.isEmpty() ? null : values.getFirst();
    }

    static @Nullable Value either(JsonNode json, String name, String other) {
        Value value = value(json, name);
        return value != null ? value : value(json, other);
    }

    static String text(JsonNode json, String name) {
        List<String> texts = texts(json, name);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    static List<String> texts(JsonNode json, String name) {
        return values(json, name).stream()
                .filter(value -> value.raw().isString())
                .map(Value::text)
                .toList();
    }

    static boolean flag(JsonNode json, String name) {
        Value value = value(json, name);
        return value != null && Json.yes(value.raw());
    }

    static int count(JsonNode json, String name) {
        Value value = value(json, name);
        return value == null ? -1 : Json.count(value.raw());
    }

    /** A size in bytes, -1 where there is none. */
    static long megabytes(JsonNode json, String name) {
        Value value = value(json, name);
        BigDecimal number = value == null ? null : value.number();
        return number == null || number.signum() < 0 || number.precision() - number.scale() > 9
                ? -1
                : number.multiply(MEGABYTE).longValue();
    }

    private static boolean is(String url, String base, String name) {
        return url.length() == base.length() + name.length() && url.startsWith(base) && url.endsWith(name);
    }
}
