package no.medvirk.skjema.motor;

import no.medvirk.skjema.motor.ValueRules.Breach;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A reference names a resource that can exist, of a type that the question asks for. */
final class ReferenceRules {

    private ReferenceRules() {}

    static @Nullable Breach check(Limits limits, JsonNode raw, JsonNode response) {
        String reference = Json.text(raw, "reference");
        String type = Json.text(raw, "type");
        if (!raw.isObject()) {
            return Breach.of("value", "referanse");
        }
        if (reference.startsWith("#")) {
            type = contained(response, reference.substring(1));
            if (type.isEmpty()) {
                return Breach.of("not-found", "referanse");
            }
        } else if (!reference.isEmpty()) {
            if (!Addresses.sound(reference)) {
                return Breach.of("value", "referanse");
            }
            String named = named(reference);
            if (named == null) {
                return Breach.of("value", "referanse");
            }
            type = named.isEmpty() ? type : named;
        }
        if (!type.isEmpty() && !ResourceTypes.known(type)) {
            return Breach.of("invalid", "referansetype", type);
        }
        return type.isEmpty()
                        || limits.resources().isEmpty()
                        || limits.resources().contains(type)
                ? null
                : Breach.of("invalid", "referansetype", type);
    }

    /** The type that the address names, empty where it names none; null for a relative address that is no reference. */
    private static @Nullable String named(String reference) {
        boolean relative = Addresses.scheme(reference).isEmpty();
        if (!relative && !reference.startsWith("http")) {
            return "";
        }
        String[] parts = reference.split("/", -1);
        int last = parts.length - 1;
        if (last >= 3 && parts[last - 1].equals("_history")) {
            last -= 2;
        }
        if (relative) {
            return last == 1 && id(parts[1]) && type(parts[0]) ? parts[0] : null;
        }
        return last >= 4 && type(parts[last - 1]) && id(parts[last]) ? parts[last - 1] : "";
    }

    private static boolean type(String text) {
        return !text.isEmpty()
                && text.charAt(0) >= 'A'
                && text.charAt(0) <= 'Z'
                && text.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    }

    private static boolean id(String text) {
        return !text.isEmpty()
                && text.length() <= 64
                && text.chars()
                        .allMatch(c -> c >= 'A' && c <= 'Z'
                                || c >= 'a' && c <= 'z'
                                || c >= '0' && c <= '9'
                                || c == '-'
                                || c == '.');
    }

    private static String contained(JsonNode response, String id) {
        for (JsonNode each : Json.list(response, "contained")) {
            if (Json.text(each, "id").equals(id)) {
                return Json.text(each, "resourceType");
            }
        }
        return "";
    }
}
