package no.medvirk.kommune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import no.medvirk.Krav;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

@Krav("K135")
class SkjemautgivelserTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void letBergenTakeANewVersionIntoUseInMarch() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("src/main/resources/kommuner"), folder);
        var file = folder.resolve("4601/kommune.json");
        var published = """
                "skjema": [
                  {"id": "klage", "versjon": "1.0.0", "gyldigFra": "2026-01-01"},
                  {"id": "klage", "versjon": "1.1.0", "gyldigFra": "2026-03-01"}],
                "tjenester":""";
        Files.writeString(file, Files.readString(file).replaceFirst("\"tjenester\":", published));
    }

    @Test
    void changesVersionOnTheDay() {
        assertThat(on("2025-12-31").versjon("4601", "klage")).isEmpty();
        assertThat(on("2026-02-28").versjon("4601", "klage")).contains("1.0.0");
        assertThat(on("2026-03-01").versjon("4601", "klage")).contains("1.1.0");
    }

    @Test
    void leavesTheOthersWithTheirOwn() {
        assertThat(on("2026-03-01").versjon("4613", "klage")).isEmpty();
        assertThat(on("2026-03-01").versjon("4601", "egne-mal")).isEmpty();
        assertThat(on("2026-03-01").versjon("0000", "klage")).isEmpty();
    }

    private Skjemautgivelser on(String day) {
        var clock = Clock.fixed(Instant.parse(day + "T11:00:00Z"), ZoneId.of("Europe/Oslo"));
        return new Skjemautgivelser(new Kommunedata("file:" + folder), clock);
    }
}
