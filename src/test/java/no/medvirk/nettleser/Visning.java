package no.medvirk.nettleser;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A view as {@code accessibility/visninger.json} lists it.
 *
 * @param person number of the one who looks, or none
 * @param face {@code portal}, {@code ansatt} or {@code open}
 * @param states the states that the view has
 */
record Visning(String id, String path, @Nullable String person, String face, List<String> states) {

    static List<Visning> all() {
        return JsonMapper.shared()
                .readValue(Path.of("accessibility/visninger.json"), Visninger.class)
                .visninger();
    }

    record Visninger(List<Visning> visninger) {}
}
