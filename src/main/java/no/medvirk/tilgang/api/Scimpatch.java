package no.medvirk.tilgang.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One operation of a PATCH (RFC 7644 § 3.5.2). Entra ID writes the verb with a capital.
 *
 * @param path missing where the value tells the attributes itself
 */
record Scimpatch(Verb op, @Nullable String path, @Nullable JsonNode value) {

    enum Verb {
        ADD,
        REPLACE,
        REMOVE
    }

    static List<Scimpatch> parse(JsonNode body) {
        var operations = new ArrayList<Scimpatch>();
        for (var each : body.properties()) {
            if (each.getKey().equalsIgnoreCase("Operations") && each.getValue().isArray()) {
                each.getValue().forEach(operation -> operations.add(read(operation)));
            }
        }
        if (operations.isEmpty()) {
            throw new Scimfeil(400, "invalidSyntax", "Operations are needed");
        }
        return operations;
    }

    private static Scimpatch read(JsonNode operation) {
        var op = text(operation.get("op"));
        var path = text(operation.get("path"));
        var value = operation.get("value");
        Verb verb;
        try {
            verb = Verb.valueOf(op == null ? "" : op.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Scimfeil(400, "invalidSyntax", "op is add, replace or remove");
        }
        if (verb == Verb.REMOVE && path == null) {
            throw new Scimfeil(400, "noTarget", "remove needs a path");
        }
        if (verb != Verb.REMOVE && value == null) {
            throw new Scimfeil(400, "invalidValue", "add and replace need a value");
        }
        return new Scimpatch(verb, path == null || path.isBlank() ? null : Scimattributter.path(path), value);
    }

    static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.isContainer() ? null : node.asString();
    }
}
