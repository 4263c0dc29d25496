package no.medvirk.kommune;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.medvirk.Krav;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Whoever edits a data file learns at the next start what is wrong, and in which file. */
@Krav("K14")
class KommunedataTest {

    private static final String BPA = "felles/tjenester/bpa.json";
    private static final String BERGEN = "4601/kommune.json";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheRealFiles() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("src/main/resources/kommuner"), folder);
    }

    @Test
    void startsWithTheRealFiles() {
        assertThatCode(this::load).doesNotThrowAnyException();
    }

    @Test
    void refusesATextWithoutOneOfTheLanguages() throws IOException {
        replace(BPA, "\"nn\": \"Brukarstyrt personleg assistanse (BPA)\",", "");
        assertRefused("bpa.json", "\"nn\" is missing");
    }

    @Test
    void refusesAnEmptyText() throws IOException {
        replace(BPA, "\"Brukarstyrt personleg assistanse (BPA)\"", "\" \"");
        assertRefused("bpa.json", "\"nn\" is empty");
    }

    @Test
    void refusesAFieldNobodyKnows() throws IOException {
        replace(BPA, "\"ingress\"", "\"innledning\": \"\", \"ingress\"");
        assertRefused("bpa.json", "innledning");
    }

    @Test
    void refusesARateThatDoesNotExist() throws IOException {
        replace(BERGEN, "\"kode\": \"time\"", "\"kode\": \"uke\"");
        assertRefused("4601/kommune.json", "{time}");
    }

    @Test
    void refusesAServiceWithoutACommonFile() throws IOException {
        replace(BERGEN, "\"kode\": \"bpa\"", "\"kode\": \"bpaa\"");
        assertRefused("4601/kommune.json", "bpaa");
    }

    @Test
    void refusesAServiceWithoutTimeToAnswer() throws IOException {
        replace(BERGEN, "\"behandlingstidDager\": 84", "\"behandlingstidDager\": 0");
        assertRefused("kommune.json", "behandlingstidDager");
    }

    @Test
    void refusesAMunicipalityWithoutAUnitThatDecides() throws IOException {
        replace(BERGEN, "\"tildeler\": true", "\"tildeler\": false");
        assertRefused("kommune.json", "tildeler");
    }

    private void assertRefused(String file, String reason) {
        assertThatThrownBy(this::load)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file)
                .hasMessageContaining(reason);
    }

    private void load() {
        new Kommunedata("file:" + folder);
    }

    private void replace(String file, String from, String to) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        if (!text.contains(from)) {
            throw new IllegalStateException(file + " no longer has " + from);
        }
        Files.writeString(path, text.replace(from, to));
    }
}
