package no.medvirk.skjema.motor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The value sets that come with the engine, in {@code forms/terminologi}. Read when a form first refers to one. */
final class Terminology {

    private static final String FILE = "/forms/terminologi/verdisett.json";

    private static final class Bundled {
        private static final Map<String, ValueSet> SETS = load();
    }

    private Terminology() {}

    static @Nullable ValueSet find(String url) {
        return Bundled.SETS.get(url);
    }

    private static Map<String, ValueSet> load() {
        try (InputStream file = Terminology.class.getResourceAsStream(FILE)) {
            Map<String, ValueSet> sets = new HashMap<>();
            for (JsonNode entry :
                    Json.MAPPER.readTree(Objects.requireNonNull(file, FILE)).path("entry")) {
                JsonNode set = entry.path("resource");
                sets.put(Json.text(set, "url"), new ValueSet(set, true));
            }
            return sets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
