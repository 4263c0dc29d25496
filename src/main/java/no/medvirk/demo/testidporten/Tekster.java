package no.medvirk.demo.testidporten;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The provider's own texts. {@code ui_locales} lists languages in the order the user wants them; bokmål else. */
record Tekster(String sprak, Properties tekster) {

    /** Each language by its own name. */
    static final Map<String, String> SPRAK = names();

    private static final Map<String, Tekster> ALL = load();

    static Tekster of(String uiLocales) {
        for (var wanted : uiLocales.split(" ")) {
            if (ALL.containsKey(wanted)) {
                return ALL.get(wanted);
            }
        }
        return ALL.get("nb");
    }

    String get(String key, Object... args) {
        var text = tekster.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + sprak);
        }
        return text.formatted(args);
    }

    private static Map<String, String> names() {
        var sprak = new LinkedHashMap<String, String>();
        sprak.put("nb", "Bokmål");
        sprak.put("nn", "Nynorsk");
        sprak.put("en", "English");
        return Collections.unmodifiableMap(sprak);
    }

    private static Map<String, Tekster> load() {
        var all = new HashMap<String, Tekster>();
        for (var sprak : SPRAK.keySet()) {
            var texts = new Properties();
            try (var file = Tekster.class.getResourceAsStream("tekster_" + sprak + ".properties")) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            all.put(sprak, new Tekster(sprak, texts));
        }
        return Map.copyOf(all);
    }
}
