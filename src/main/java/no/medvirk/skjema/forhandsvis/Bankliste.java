package no.medvirk.skjema.forhandsvis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which forms there are in the bank. */
final class Bankliste {

    private Bankliste() {}

    /** The ids in order. */
    static List<String> read() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:/forms/*/questionnaire.json");
        var ids = new ArrayList<String>();
        for (var file : files) {
            var path = file.getURL().getPath().split("/");
            ids.add(path[path.length - 2]);
        }
        ids.sort(null);
        return List.copyOf(ids);
    }
}
