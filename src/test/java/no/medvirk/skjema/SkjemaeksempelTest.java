package no.medvirk.skjema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.medvirk.Krav;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.skjema.motor.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The browser's engine runs the same examples, see {@code frontend/skjema/skjemabank.test.ts}. */
@Krav({"K135", "K148"})
class SkjemaeksempelTest {

    private final Skjemakontroll control = new Skjemakontroll(Clock.systemDefaultZone());
    private final Skjemabank bank = new Skjemabank();

    static Stream<Path> examples() {
        return Bankskjema.all().flatMap(form -> form.examples().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesTheVerdictOfTheExampleInEveryLanguage(Path file) {
        JsonNode example = Json.MAPPER.readTree(file);
        String form = file.getParent().getParent().getFileName().toString();
        for (Sprak sprak : Sprak.values()) {
            List<Skjemafeil> issues = control.check(
                    bank.find(form).questionnaire(sprak),
                    example.get("response").toString());

            assertThat(issues.stream().map(issue -> issue.linkId() + ": " + issue.code()))
                    .containsExactlyInAnyOrderElementsOf(expected(example));
        }
    }

    private static List<String> expected(JsonNode example) {
        return StreamSupport.stream(example.get("expected").spliterator(), false)
                .map(each ->
                        each.get("linkId").asString() + ": " + each.get("code").asString())
                .toList();
    }
}
