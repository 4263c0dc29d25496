package no.medvirk.skjema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.skjema.motor.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms under {@code forms/}, read once each. */
@Component
public class Skjemabank {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private final Map<String, Skjema> read = new ConcurrentHashMap<>();

    /**
     * @param id the form's folder, as {@code soknad-helse-og-omsorg}
     * @throws IkkeFunnet when there is no such form
     */
    public Skjema find(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IkkeFunnet("skjema " + id);
        }
        return read.computeIfAbsent(id, Skjemabank::load);
    }

    private static Skjema load(String id) {
        JsonNode source = json(id, "questionnaire");
        Map<Sprak, String> questionnaires = new EnumMap<>(Sprak.class);
        for (Sprak sprak : Sprak.values()) {
            JsonNode form = source.path("language").asString("").equals(sprak.code())
                    ? source
                    : Oversettelse.apply((ObjectNode) source, json(id, sprak.code()), sprak.code());
            questionnaires.put(sprak, Json.MAPPER.writeValueAsString(form));
        }
        return new Skjema(id, source.path("version").asString(""), questionnaires);
    }

    private static JsonNode json(String id, String name) {
        try (InputStream file = Skjemabank.class.getResourceAsStream("/forms/" + id + "/" + name + ".json")) {
            if (file == null) {
                throw new IkkeFunnet("skjema " + id);
            }
            return Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
