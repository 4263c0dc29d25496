package no.medvirk.angrep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** {@code target/angrep.tsv}: each cell of the table, for whoever wants to see it. */
final class Angrepsrapport {

    record Rad(String dor, Angriper angriper, Maal maal, Dom ventet, Dom fikk) {

        private String line() {
            return String.join("\t", dor, angriper.name(), maal.name(), ventet.name(), fikk.name());
        }
    }

    private Angrepsrapport() {}

    static void write(List<Rad> rader) {
        try {
            Files.writeString(
                    Path.of("target/angrep.tsv"),
                    rader.stream()
                            .map(Rad::line)
                            .collect(Collectors.joining("\n", "# cells: " + rader.size() + "\n", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
