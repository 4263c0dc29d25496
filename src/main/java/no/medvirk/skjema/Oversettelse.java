package no.medvirk.skjema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays a translation (link id to text, option code to display; see forms/README.md) over a form. */
final class Oversettelse {

    private Oversettelse() {}

    /** A translated copy; a text that the translation lacks keeps its words. */
    static JsonNode apply(ObjectNode source, JsonNode translation, String language) {
        ObjectNode form = source.deepCopy();
        form.put("language", language);
        replace(form, "title", translation.path("title"));
        replace(form, "description", translation.path("description"));
        items(form, translation);
        return form;
    }

    private static void items(JsonNode parent, JsonNode translation) {
        for (JsonNode item : parent.path("item")) {
            String linkId = item.path("linkId").asString("");
            replace((ObjectNode) item, "text", translation.path("item").path(linkId));
            for (JsonNode option : item.path("answerOption")) {
                if (option.path("valueCoding") instanceof ObjectNode coding) {
                    String code = coding.path("code").asString("");
                    replace(
                            coding,
                            "display",
                            translation.path("answerOption").path(linkId).path(code));
                }
            }
            items(item, translation);
        }
    }

    private static void replace(ObjectNode holder, String field, JsonNode text) {
        if (text.isString()) {
            holder.set(field, text);
        }
    }
}
