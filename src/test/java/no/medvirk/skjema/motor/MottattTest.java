package no.medvirk.skjema.motor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.medvirk.Krav;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Answers as they are received, by all of FHIR's rules. {@code received.test.ts} runs the same cases in the browser's engine. */
@Krav({"K143", "K338"})
class MottattTest {

    private static final Path OWN = Path.of("forms/cases/mottatt");
    private static final Path SHARED = Path.of("../shared/fhir-cases");

    static Stream<Path> own() throws IOException {
        return list(OWN);
    }

    static Stream<Path> shared() throws IOException {
        return Files.isDirectory(SHARED) ? list(SHARED).filter(Files::isDirectory) : Stream.of(SHARED);
    }

    @ParameterizedTest
    @MethodSource("own")
    void findsWhatIsWrongAndWhere(Path file) throws IOException {
        JsonNode given = Json.MAPPER.readTree(Files.readString(file));

        List<Problem> problems = Inspection.answer(
                        given.path("questionnaire").toString(),
                        given.path("response").toString())
                .problems();

        assertThat(problems.stream().map(MottattTest::told)).containsExactlyInAnyOrderElementsOf(expected(given));
    }

    @ParameterizedTest
    @MethodSource("shared")
    void givesThePublishedVerdict(Path folder) throws IOException {
        assumeTrue(Files.isDirectory(folder), "the shared cases are not here");

        var report = Inspection.answer(
                Files.readString(folder.resolve("questionnaire.json")),
                Files.readString(folder.resolve("response.json")));

        JsonNode expected = Json.MAPPER.readTree(Files.readString(folder.resolve("expected.json")));
        assertThat(report.valid()).isEqualTo(expected.path("valid").booleanValue());
    }

    private static String told(Problem problem) {
        return (problem.error() ? "error " : "warning ") + problem.code() + " " + problem.expression();
    }

    private static List<String> expected(JsonNode given) {
        return StreamSupport.stream(given.path("expected").spliterator(), false)
                .map(each -> Json.text(each, "severity") + " " + Json.text(each, "code") + " "
                        + Json.text(each, "expression"))
                .toList();
    }

    private static Stream<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList().stream();
        }
    }
}
