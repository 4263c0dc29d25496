package no.medvirk.skjema.motor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.medvirk.Krav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Forms with expressions. {@code expressions.test.ts} runs the same cases in the browser's engine. */
@Krav({"K143", "K338"})
class UttrykkTest {

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("forms/cases/uttrykk"))) {
            return found.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheVerdictOfTheSharedCase(Path file) throws IOException {
        JsonNode given = Json.MAPPER.readTree(Files.readString(file));
        Questionnaire form = QuestionnaireReader.read(given.path("questionnaire"));
        Map<String, JsonNode> context = new HashMap<>();
        given.path("context").properties().forEach(each -> context.put(each.getKey(), each.getValue()));
        Surroundings around = new Surroundings(given.path("now").asString(), context);
        Answers answers = new Answers(form, given.path("response"), around);

        List<Problem> problems = Checker.check(answers, Purpose.SEND);

        assertThat(told(problems.stream().filter(Problem::error).toList()))
                .containsExactlyInAnyOrderElementsOf(told(given.path("expected")));
        assertThat(problems.stream().filter(each -> !each.error()).map(Problem::limit))
                .containsExactlyElementsOf(words(given.path("warnings")));
        for (var calculated : given.path("calculated").properties()) {
            Node node = answers.occurrences(calculated.getKey()).getFirst();
            List<Value> computed = Objects.requireNonNull(answers.evaluator).computed(node);
            assertThat(computed)
                    .extracting(each -> each.raw().toString())
                    .containsExactlyElementsOf(texts(calculated.getValue()));
        }
        assertThat(told(FormCheck.check(given.path("questionnaire"))))
                .containsExactlyInAnyOrderElementsOf(told(given.path("form")));
    }

    @Test
    void writesAndTellsWhatIsCalculatedWhereNothingWasSent() {
        JsonNode given = Json.MAPPER.readTree("""
                {"form": {"item": [
                  {"linkId": "a", "type": "integer", "text": "Antall"},
                  {"linkId": "b", "type": "decimal", "text": "Halvparten", "extension": [{
                    "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
                    "valueExpression": {"language": "text/fhirpath",
                      "expression": "%resource.item.where(linkId = 'a').answer.value / 2"}}]}]},
                 "answer": {"item": [{"linkId": "a", "answer": [{"valueInteger": 3}]}]}}
                """);
        Questionnaire form = QuestionnaireReader.read(given.path("form"));
        JsonNode response = given.path("answer");

        JsonNode written = Active.write(new Answers(form, response), response);

        assertThat(written.path("item").get(1).path("answer").toString()).isEqualTo("[{\"valueDecimal\":1.5}]");
        assertThat(Lines.of(new Answers(form, response), "nb"))
                .extracting(Lines.Line::answers)
                .containsExactly(List.of("3"), List.of("1,5"));
    }

    @Test
    void judgesWhatHasBeenReceivedByTheDayItWasWritten() {
        Surroundings today = new Surroundings("2030-01-01T12:00:00.000+01:00", Map.of());
        Questionnaire form = QuestionnaireReader.read(Json.MAPPER.readTree("""
                {"item": [{"linkId": "d", "type": "date", "extension": [
                  {"url": "http://ehelse.no/fhir/StructureDefinition/sdf-minvalue", "valueString": "today()"}]}]}
                """));
        String answer = """
                {"resourceType": "QuestionnaireResponse", "status": "completed", "authored": "2026-11-24",
                 "item": [{"linkId": "d", "answer": [{"valueDate": "%s"}]}]}
                """;

        assertThat(Inspection.answer(form, answer.formatted("2026-11-24"), today)
                        .valid())
                .isTrue();
        assertThat(Inspection.answer(form, answer.formatted("2026-11-23"), today)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("value");
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(each -> each.linkId() + ": " + each.code()).toList();
    }

    private static List<String> told(JsonNode expected) {
        List<String> told = new ArrayList<>();
        expected.forEach(each -> told.add(Json.text(each, "linkId") + ": " + Json.text(each, "code")));
        return told;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.toString()));
        return texts;
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(each -> words.add(each.asString()));
        return words;
    }
}
