package no.medvirk.skjema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.medvirk.skjema.motor.Json;
import tools.jackson.databind.JsonNode;

/** A form of the bank as it lies in its folder, for tests of what is in it. */
record Bankskjema(Path folder, JsonNode source) {

    static final Path FORMS = Path.of("forms");

    static Stream<Bankskjema> all() {
        return list(FORMS).stream()
                .filter(each -> Files.exists(each.resolve("questionnaire.json")))
                .map(Bankskjema::read);
    }

    static Bankskjema read(Path folder) {
        return new Bankskjema(folder, Json.MAPPER.readTree(folder.resolve("questionnaire.json")));
    }

    String id() {
        return folder.getFileName().toString();
    }

    JsonNode file(String name) {
        return Json.MAPPER.readTree(folder.resolve(name));
    }

    List<Path> examples() {
        return list(folder.resolve("eksempel"));
    }

    /** Every item, by its link id; the first where there are several. */
    Map<String, JsonNode> items() {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        everyItem().forEach(item -> items.putIfAbsent(item.path("linkId").asString(""), item));
        return items;
    }

    List<JsonNode> everyItem() {
        return collect(source);
    }

    static List<JsonNode> collect(JsonNode parent) {
        List<JsonNode> items = new ArrayList<>();
        for (JsonNode item : parent.path("item")) {
            items.add(item);
            items.addAll(collect(item));
        }
        return items;
    }

    /** Every text of the form in one language, by where it stands. */
    static Map<String, String> texts(JsonNode form) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", form.path("title").asString(""));
        texts.put("description", form.path("description").asString(""));
        for (JsonNode item : collect(form)) {
            String linkId = item.path("linkId").asString("");
            texts.put(linkId, item.path("text").asString(""));
            for (JsonNode option : item.path("answerOption")) {
                JsonNode coding = option.path("valueCoding");
                texts.put(
                        linkId + "/" + coding.path("code").asString(""),
                        coding.path("display").asString(""));
            }
        }
        return texts;
    }

    @Override
    public String toString() {
        return id();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
