package no.medvirk.skjema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.medvirk.Krav;
import no.medvirk.platform.texts.Sprak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Krav({"K143", "K148"})
class SkjemakontrollTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FORMS = Path.of("forms");
    private static final String FORM = "soknad-helse-og-omsorg";

    private final Skjemakontroll control = new Skjemakontroll(Clock.systemDefaultZone());
    private final Skjemabank bank = new Skjemabank();

    static Stream<Path> cases() throws IOException {
        return files(FORMS.resolve("cases"));
    }

    static Stream<Path> examples() throws IOException {
        return files(FORMS.resolve(FORM).resolve("eksempel"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheVerdictOfTheSharedCases(Path file) {
        JsonNode shared = JSON.readTree(file);

        List<Skjemafeil> issues = control.check(
                shared.get("questionnaire").toString(), shared.get("response").toString());

        assertThat(issues.stream().map(SkjemakontrollTest::verdict))
                .containsExactlyInAnyOrderElementsOf(expected(shared));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesTheVerdictOfTheExamplesInEveryLanguage(Path file) {
        JsonNode example = JSON.readTree(file);
        for (Sprak sprak : Sprak.values()) {
            String form = bank.find(FORM).questionnaire(sprak);

            List<Skjemafeil> issues =
                    control.check(form, example.get("response").toString());

            assertThat(issues.stream().map(SkjemakontrollTest::verdict))
                    .containsExactlyInAnyOrderElementsOf(expected(example));
        }
    }

    @Test
    void tellsInTheLanguageOfTheFormWhatIsWrong() {
        String item = "\"item\":[{\"linkId\":\"a\",\"text\":\"A?\",\"type\":\"string\",\"required\":true}]}";

        assertThat(control.check("{\"language\":\"nb\"," + item, "{}"))
                .first()
                .extracting(Skjemafeil::text)
                .isEqualTo("A? Dette må fylles ut.");
        assertThat(control.check("{\"language\":\"nn\"," + item, "{}"))
                .first()
                .extracting(Skjemafeil::text)
                .isEqualTo("A? Dette må fyllast ut.");
        assertThat(control.check("{\"language\":\"en\"," + item, "{}"))
                .first()
                .extracting(Skjemafeil::text)
                .isEqualTo("A? This must be filled in.");
    }

    @Test
    void tellsWhereInTheAnswerItIsWrong() {
        String form =
                "{\"item\":[{\"linkId\":\"g\",\"type\":\"group\",\"item\":[{\"linkId\":\"a\",\"type\":\"integer\"}]}]}";
        String answer =
                "{\"item\":[{\"linkId\":\"g\",\"item\":[{\"linkId\":\"a\",\"answer\":[{\"valueInteger\":1.5}]}]}]}";

        assertThat(control.check(form, answer))
                .first()
                .extracting(Skjemafeil::expression)
                .isEqualTo("QuestionnaireResponse.item[0].item[0].answer[0]");
    }

    @ParameterizedTest
    @EnumSource(Sprak.class)
    void reportsAnAnswerThatIsNoJson(Sprak sprak) {
        String form = bank.find(FORM).questionnaire(sprak);

        assertThat(control.check(form, "{")).extracting(Skjemafeil::code).containsExactly("structure");
        assertThat(control.check(form, "[]")).extracting(Skjemafeil::code).containsExactly("structure");
    }

    private static String verdict(Skjemafeil issue) {
        return issue.linkId() + ": " + issue.code();
    }

    private static List<String> expected(JsonNode shared) {
        return StreamSupport.stream(shared.get("expected").spliterator(), false)
                .map(each ->
                        each.get("linkId").asString() + ": " + each.get("code").asString())
                .toList();
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @Test
    void takesTodayFromTheClockItIsGiven() {
        var form = """
                {"resourceType":"Questionnaire","status":"active","language":"nb","item":[
                  {"linkId":"dag","type":"date","text":"Dag","extension":[
                    {"url":"http://hl7.org/fhir/StructureDefinition/minValue","_valueDate":{"extension":[
                      {"url":"http://hl7.org/fhir/StructureDefinition/cqf-expression","valueExpression":
                        {"language":"text/fhirpath","expression":"today()"}}]}}]}]}""";
        var answer = """
                {"resourceType":"QuestionnaireResponse","status":"completed","item":[
                  {"linkId":"dag","answer":[{"valueDate":"2030-05-05"}]}]}""";

        assertThat(on("2030-05-05").check(form, answer)).isEmpty();
        assertThat(on("2030-05-06").check(form, answer))
                .extracting(Skjemafeil::linkId)
                .containsExactly("dag");
    }

    private static Skjemakontroll on(String day) {
        return new Skjemakontroll(Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneId.of("Europe/Oslo")));
    }
}
