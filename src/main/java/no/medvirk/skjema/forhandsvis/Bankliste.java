package no.medvirk.skjema.forhandsvis;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which forms there are in the bank. */
final class Bankliste {

    private Bankliste() {}

    /** The ids in order. */
    static List<String> read() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:/forms/*/questionnaire.json");
        return Arrays.stream(files)
                .map(file -> file.getDescription().replaceAll(".*/forms/([a-z0-9-]+)/questionnaire\\.json.*", "$1"))
                .sorted()
                .toList();
    }
}
