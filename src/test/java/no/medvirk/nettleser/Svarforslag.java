package no.medvirk.nettleser;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import no.medvirk.skjema.motor.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Plausible answers to a form's questions, by their kinds and limits. */
final class Svarforslag {

    private static final List<String> WORDS = List.of(
            "Olga",
            "Olga Nilsen",
            "99999999",
            "+4799999999",
            "olga@example.com",
            "12834349858",
            "5003",
            "1",
            "A",
            "ABCDE",
            "AB12345",
            "2026-01-31",
            "31.01.2026",
            "12:30",
            "https://medvirk.no/",
            "En ganske lang tekst som forklarer noe.",
            "aaa",
            "123",
            "12345");

    private final Map<String, JsonNode> items = new HashMap<>();
    private final Path folder;

    /** @param folder where files to attach may be made */
    Svarforslag(String form, Path folder) {
        this.folder = folder;
        collect(Json.MAPPER.readTree(form));
    }

    /**
     * What to write in a field.
     *
     * @param label the field's own words, which tell the parts of a date apart
     * @param kind the kind of the control in the browser
     */
    String text(String linkId, String label, String kind) {
        var item = items.getOrDefault(linkId, Json.MAPPER.createObjectNode());
        return switch (item.path("type").asString("")) {
            case "integer", "decimal", "quantity" -> number(item);
            case "date", "dateTime" -> moment(date(item), label, kind);
            case "time" -> kind.equals("time") ? "1230" : "12:30";
            case "url" -> "https://medvirk.no/";
            default -> words(item);
        };
    }

    Path file(String linkId) {
        return Filer.picture(folder, "vedlegg-" + Math.abs(linkId.hashCode()) + ".png");
    }

    private void collect(JsonNode parent) {
        for (var item : parent.path("item")) {
            items.put(item.path("linkId").asString(""), item);
            collect(item);
        }
    }

    private static String number(JsonNode item) {
        for (var limit : List.of("minValue", "maxValue", "minQuantity", "maxQuantity")) {
            var value = extension(item, limit);
            var number = value.isObject() ? value.path("value") : value;
            if (number.isNumber()) {
                return number.asString().replace('.', ',');
            }
        }
        return "1";
    }

    /** Year, month and day. */
    private static String[] date(JsonNode item) {
        for (var limit : List.of("minValue", "maxValue")) {
            var value = extension(item, limit).asString("");
            if (!value.isEmpty()) {
                return (value + "-01-01").substring(0, 10).split("-");
            }
        }
        return "2026-06-15".split("-");
    }

    private static String moment(String[] date, String label, String kind) {
        var name = label.toLowerCase();
        if (kind.equals("date")) {
            return date[2] + date[1] + date[0];
        }
        if (name.startsWith("dag")) {
            return date[2];
        }
        if (name.startsWith("måned")) {
            return date[1];
        }
        if (name.startsWith("år")) {
            return date[0];
        }
        if (kind.equals("time") || name.startsWith("klokke") || name.startsWith("tid")) {
            return kind.equals("time") ? "1230" : "12:30";
        }
        if (name.startsWith("time")) {
            return "12";
        }
        if (name.startsWith("minutt")) {
            return "30";
        }
        return date[2] + "." + date[1] + "." + date[0];
    }

    private static String words(JsonNode item) {
        int least = extension(item, "minLength").asInt(0);
        int most = item.path("maxLength").asInt(Integer.MAX_VALUE);
        var pattern = pattern(extension(item, "regex").asString(".*"));
        return WORDS.stream()
                .filter(word -> word.length() >= least && word.length() <= most)
                .filter(word -> pattern.matcher(word).matches())
                .findFirst()
                .orElseGet(() -> "a".repeat(Math.min(most, Math.max(least, 1))));
    }

    private static Pattern pattern(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            return Pattern.compile(".*");
        }
    }

    private static JsonNode extension(JsonNode item, String name) {
        for (var extension : item.path("extension")) {
            if (extension.path("url").asString("").endsWith(name)) {
                for (var field : extension.properties()) {
                    if (field.getKey().startsWith("value")) {
                        return field.getValue();
                    }
                }
            }
        }
        return MissingNode.getInstance();
    }
}
