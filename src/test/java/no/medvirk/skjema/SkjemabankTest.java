package no.medvirk.skjema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.medvirk.Krav;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.texts.Sprak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Krav({"K135", "K338"})
class SkjemabankTest {

    /** More than this at once is too much for one page. */
    private static final int MOST_QUESTIONS = 8;

    private final Skjemabank bank = new Skjemabank();

    static Stream<Bankskjema> forms() {
        return Bankskjema.all();
    }

    @Test
    @Krav({"K143", "K148"})
    void givesTheFormInEveryLanguage() {
        Skjema form = bank.find("soknad-helse-og-omsorg");

        assertThat(form.versjon()).isEqualTo("1.0.0");
        assertThat(form.questionnaire(Sprak.NB)).contains("Hva har endret seg?");
        assertThat(form.questionnaire(Sprak.NN)).contains("Kva har endra seg?").contains("\"language\":\"nn\"");
        assertThat(form.questionnaire(Sprak.EN)).contains("What has changed?").contains("Flat without a lift");
    }

    @Test
    @Krav({"K101", "K102", "K129", "K138", "K141", "K144", "K146"})
    void holdsTheFormsThatACaseNeeds() {
        assertThat(forms().map(Bankskjema::id))
                .contains(
                        "soknad-helse-og-omsorg",
                        "kartlegging-funksjon",
                        "kartlegging-parorende",
                        "hjem-og-hjelpemidler",
                        "ernaering",
                        "fallrisiko",
                        "samtykke-innhenting",
                        "egne-mal",
                        "evaluering-tjeneste",
                        "klage",
                        "innsynsbegjaering",
                        "fritak-betaling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"finnes-ikke", "../application", "", "cases"})
    void doesNotFindAnUnknownForm(String id) {
        assertThatThrownBy(() -> bank.find(id)).isInstanceOf(IkkeFunnet.class);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isNamedForItsFolder(Bankskjema form) {
        JsonNode source = form.source();

        assertThat(source.path("id").asString("")).isEqualTo(form.id());
        assertThat(source.path("url").asString("")).isEqualTo("https://medvirk.no/fhir/Questionnaire/" + form.id());
        assertThat(source.path("language").asString("")).isEqualTo("nb");
        assertThat(source.path("status").asString("")).isEqualTo("active");
        assertThat(source.path("version").asString("")).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(source.path("name").asString("")).matches("[A-Z][A-Za-z]+");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void usesEachLinkIdOnce(Bankskjema form) {
        List<String> linkIds = form.everyItem().stream()
                .map(item -> item.path("linkId").asString(""))
                .toList();

        assertThat(linkIds).doesNotHaveDuplicates().allMatch(each -> each.matches("[a-z0-9-]+"));
    }

    /** A required step with nothing required in it asks for an answer to anything at all, which no one understands. */
    @ParameterizedTest
    @MethodSource("forms")
    void asksForSomethingInEachStep(Bankskjema form) {
        for (JsonNode step : form.source().path("item")) {
            String name = step.path("linkId").asString("");
            List<JsonNode> always = StreamSupport.stream(step.path("item").spliterator(), false)
                    .filter(item -> !item.path("type").asString("").equals("display") && !item.has("enableWhen"))
                    .toList();

            assertThat(step.path("type").asString("")).as(name).isEqualTo("group");
            assertThat(step.path("required").asBoolean(false)).as(name).isTrue();
            assertThat(always).as(name).hasSizeBetween(1, MOST_QUESTIONS);
            assertThat(always).as(name).anyMatch(item -> item.path("required").asBoolean(false));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksOnConditionsThatCanHold(Bankskjema form) {
        Map<String, JsonNode> items = form.items();
        for (JsonNode item : form.everyItem()) {
            for (JsonNode when : item.path("enableWhen")) {
                String question = when.path("question").asString("");

                assertThat(items).as(item.path("linkId").asString("")).containsKey(question);
                if (when.has("answerCoding")) {
                    assertThat(codes(items.get(question))).as(question).contains(coded(when.path("answerCoding")));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void offersOptionsOfItsOwnCodeSystems(Bankskjema form) {
        for (JsonNode item : form.everyItem()) {
            String linkId = item.path("linkId").asString("");
            boolean choice =
                    Set.of("choice", "open-choice").contains(item.path("type").asString(""));

            assertThat(codes(item)).as(linkId).doesNotHaveDuplicates();
            assertThat(codes(item))
                    .as(linkId)
                    .allMatch(code -> code.matches("https://medvirk\\.no/fhir/CodeSystem/[a-z-]+ [a-z0-9-]+"));
            assertThat(codes(item).size() > 1).as(linkId).isEqualTo(choice);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hasExamplesOfRightAndWrongAnswers(Bankskjema form) {
        List<Boolean> right = form.examples().stream()
                .map(file -> form.file("eksempel/" + file.getFileName()))
                .map(example -> example.get("expected").isEmpty())
                .toList();

        assertThat(right).hasSizeGreaterThanOrEqualTo(4).contains(true, false);
    }

    private static List<String> codes(JsonNode item) {
        List<String> codes = new ArrayList<>();
        item.path("answerOption").forEach(option -> codes.add(coded(option.path("valueCoding"))));
        return codes;
    }

    private static String coded(JsonNode coding) {
        return coding.path("system").asString("") + " " + coding.path("code").asString("");
    }
}
