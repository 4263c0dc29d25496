package no.medvirk.skjema.motor;

import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Looks for code that a form would have the browser run, in its texts and in its extensions. */
final class Scripts {

    private static final Pattern CODE =
            Pattern.compile("<script|javascript:|vbscript:|data:text/html|<[a-z][^>]{0,500}\\son[a-z]{3,20}\\s{0,5}=");

    private Scripts() {}

    /** Whether the item's own texts and addresses hold code; what is under it is asked for itself. */
    static boolean in(JsonNode item) {
        for (var field : item.properties()) {
            if (!field.getKey().equals("item") && anywhere(field.getValue(), 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anywhere(JsonNode json, int depth) {
        if (json.isString()) {
            return code(json.stringValue());
        }
        if (depth < Depth.MOST) {
            for (JsonNode each : json) {
                if (anywhere(each, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean code(String text) {
        return (text.indexOf(':') >= 0 || text.indexOf('<') >= 0)
                && CODE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
