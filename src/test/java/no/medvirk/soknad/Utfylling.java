package no.medvirk.soknad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an open form sends. */
public final class Utfylling {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Utfylling() {}

    /** The example application that can be sent as it is, question by question. */
    public static List<Endring> example(UUID klient) {
        var changes = new ArrayList<Endring>();
        collect(read("questionnaire"), read("eksempel/gyldig").path("response"), klient, changes);
        return changes;
    }

    /** One question answered with a text. */
    public static Endring text(String linkId, String text, int versjon, UUID klient) {
        var item = MAPPER.createArrayNode();
        item.addObject().put("linkId", linkId).putArray("answer").addObject().put("valueString", text);
        return new Endring(linkId, item.toString(), versjon, klient);
    }

    private static void collect(JsonNode form, JsonNode answers, UUID klient, List<Endring> changes) {
        for (var item : answers.path("item")) {
            var linkId = item.path("linkId").asString("");
            var question = form.path("item")
                    .valueStream()
                    .filter(each -> each.path("linkId").asString("").equals(linkId))
                    .findFirst()
                    .orElseThrow();
            if (question.path("type").asString("").equals("group")) {
                collect(question, item, klient, changes);
            } else {
                changes.add(
                        new Endring(linkId, MAPPER.createArrayNode().add(item).toString(), 0, klient));
            }
        }
    }

    private static JsonNode read(String name) {
        try (InputStream file =
                new ClassPathResource("forms/soknad-helse-og-omsorg/" + name + ".json").getInputStream()) {
            return MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
