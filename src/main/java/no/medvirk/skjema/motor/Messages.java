package no.medvirk.skjema.motor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** What a problem says to the person who answers, in nb, nn or en (nb for other languages). */
public final class Messages {

    private static final String FILE = "/skjema/feil.json";
    private static final JsonNode TEXTS = load();

    private Messages() {}

    /** The sentence for a reason with its limit filled in. */
    public static String text(String language, String reason, String limit) {
        JsonNode texts = TEXTS.has(language) ? TEXTS.path(language) : TEXTS.path("nb");
        return texts.path(reason).asString(reason).replace("{0}", limit);
    }

    /** The same with its question before it, to stand alone in a list. */
    public static String text(Questionnaire questionnaire, Problem problem) {
        String text = text(questionnaire.language(), problem.reason(), problem.limit());
        String question = questionnaire.text(problem.linkId());
        if (question.isEmpty()) {
            return text;
        }
        return question + (question.matches(".*[.?!]") ? " " : ": ") + text;
    }

    private static JsonNode load() {
        try (InputStream file = Messages.class.getResourceAsStream(FILE)) {
            return Json.MAPPER.readTree(Objects.requireNonNull(file, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
