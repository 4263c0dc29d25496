package no.medvirk.tilgang.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The attributes of a resource by their paths, as RFC 7644 § 3.10 writes them: in lower case, since case says nothing, and
 * without the name of the core schema.
 */
final class Scimattributter {

    private Scimattributter() {}

    static Map<String, JsonNode> flatten(JsonNode resource) {
        var flat = new LinkedHashMap<String, JsonNode>();
        if (!resource.isObject()) {
            throw new Scimfeil(400, "invalidSyntax", "An object is needed");
        }
        resource.properties().forEach(each -> put(flat, path(each.getKey()), each.getValue()));
        return flat;
    }

    static Map<String, JsonNode> flatten(String path, JsonNode value) {
        var flat = new LinkedHashMap<String, JsonNode>();
        put(flat, path, value);
        return flat;
    }

    static String path(String written) {
        var lower = written.strip().toLowerCase(Locale.ROOT);
        for (var schema : new String[] {Scim.USER, Scim.GROUP}) {
            var prefix = schema.toLowerCase(Locale.ROOT) + ":";
            if (lower.startsWith(prefix)) {
                return lower.substring(prefix.length());
            }
        }
        return lower;
    }

    private static void put(Map<String, JsonNode> flat, String path, JsonNode value) {
        if (!value.isObject()) {
            flat.put(path, value);
            return;
        }
        var separator = path.startsWith("urn:") ? ":" : ".";
        value.properties()
                .forEach(each -> put(flat, path + separator + each.getKey().toLowerCase(Locale.ROOT), each.getValue()));
    }
}
