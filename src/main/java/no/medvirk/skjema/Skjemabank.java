package no.medvirk.skjema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.skjema.motor.Json;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms under {@code forms/}, read once each. The newest version of a form stands in its folder, those that answers
 * were given to before in a folder of their own under it, named by the version.
 */
@Component
public class Skjemabank {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+)*");

    private final String root;
    private final Map<String, Skjema> read = new ConcurrentHashMap<>();

    @Autowired
    public Skjemabank() {
        this("forms");
    }

    Skjemabank(String root) {
        this.root = root;
    }

    /**
     * The newest version.
     *
     * @param id the form's folder, as {@code soknad-helse-og-omsorg}
     * @throws IkkeFunnet when there is no such form
     */
    public Skjema find(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IkkeFunnet("skjema " + id);
        }
        return read.computeIfAbsent(id, this::load);
    }

    /**
     * The version that an answer was given to.
     *
     * @throws IkkeFunnet when there is no such form, or it never had that version
     */
    public Skjema find(String id, String versjon) {
        var newest = find(id);
        if (newest.versjon().equals(versjon)) {
            return newest;
        }
        if (!VERSION.matcher(versjon).matches()) {
            throw new IkkeFunnet("skjema " + id + " " + versjon);
        }
        var older = read.computeIfAbsent(id + "/" + versjon, this::load);
        if (!older.versjon().equals(versjon)) {
            throw new IllegalStateException("%s/%s/%s holds version %s".formatted(root, id, versjon, older.versjon()));
        }
        return older;
    }

    /** The ids of all forms, in the order of the alphabet. */
    public List<String> ids() {
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath:" + root + "/*/questionnaire.json");
            return Arrays.stream(files).map(Skjemabank::folder).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Resource file) {
        try {
            var path = file.getURL().getPath().split("/");
            return path[path.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Skjema load(String folder) {
        JsonNode source = json(folder, "questionnaire");
        Map<Sprak, String> questionnaires = new EnumMap<>(Sprak.class);
        for (Sprak sprak : Sprak.values()) {
            JsonNode form = source.path("language").asString("").equals(sprak.code())
                    ? source
                    : Oversettelse.apply((ObjectNode) source, json(folder, sprak.code()), sprak.code());
            questionnaires.put(sprak, Json.MAPPER.writeValueAsString(form));
        }
        var id = folder.split("/")[0];
        return new Skjema(id, source.path("version").asString(""), questionnaires);
    }

    private JsonNode json(String folder, String name) {
        try (InputStream file =
                Skjemabank.class.getResourceAsStream("/" + root + "/" + folder + "/" + name + ".json")) {
            if (file == null) {
                throw new IkkeFunnet("skjema " + folder);
            }
            return Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
