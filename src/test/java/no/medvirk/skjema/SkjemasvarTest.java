package no.medvirk.skjema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.medvirk.Krav;
import no.medvirk.platform.texts.Sprak;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@Krav({"K94", "K143"})
class SkjemasvarTest {

    private static final String FORM = """
            {"url":"http://eksempel.no/q","version":"2","language":"nb","item":[
              {"linkId":"g","type":"group","text":"Gruppe","item":[
                {"linkId":"navn","type":"string","text":"Navn","readOnly":true},
                {"linkId":"telefon","type":"string","text":"Telefon"},
                {"linkId":"ja","type":"boolean","text":"Ja?"},
                {"linkId":"hva","type":"string","text":"Hva?",
                 "enableWhen":[{"question":"ja","operator":"=","answerBoolean":true}]}]},
              {"linkId":"tom","type":"group","text":"Tom","item":[{"linkId":"x","type":"string","text":"X"}]}]}
            """;

    private static final String ANSWER = """
            {"resourceType":"QuestionnaireResponse","status":"in-progress","item":[{"linkId":"g","item":[
              {"linkId":"navn","answer":[{"valueString":"Falskt navn"}]},
              {"linkId":"ja","answer":[{"valueBoolean":false}]},
              {"linkId":"hva","answer":[{"valueString":"gjemt"}]}]}]}
            """;

    private final Skjemabank bank = new Skjemabank();

    @Test
    void listsOnlyWhatIsEnabledAndAnswered() {
        assertThat(Skjemasvar.questions(FORM, ANSWER))
                .extracting(SvarLinje::linkId, SvarLinje::niva, SvarLinje::svar, SvarLinje::overskrift)
                .containsExactly(
                        tuple("g", 1, List.of(), true),
                        tuple("navn", 2, List.of("Falskt navn"), false),
                        tuple("ja", 2, List.of("Nei"), false));
    }

    @Test
    void readsAnswersInTheLanguageOfTheReader() throws IOException {
        String answer = example();

        assertThat(answers(Sprak.NB, answer, "endring-dato")).containsExactly("1. september 2026");
        assertThat(answers(Sprak.EN, answer, "endring-dato")).containsExactly("1 September 2026");
        assertThat(answers(Sprak.NN, answer, "bolig")).containsExactly("Leilegheit utan heis");
        assertThat(answers(Sprak.EN, answer, "bor-alene")).containsExactly("Yes");
        assertThat(answers(Sprak.NB, answer, "tjenester"))
                .containsExactly("Hjemmesykepleie", "Praktisk hjelp hjemme", "Trygghetsalarm");
    }

    @Test
    void sendsNothingThatIsDisabled() {
        assertThat(Skjemasvar.active(FORM, ANSWER))
                .doesNotContain("gjemt")
                .contains("\"status\":\"completed\"")
                .contains("\"valueBoolean\":false");
    }

    @Test
    void sendsAFilledFormAsItWasFilled() throws IOException {
        String form = bank.find("soknad-helse-og-omsorg").questionnaire(Sprak.NB);
        String sent = Skjemasvar.active(form, example());

        assertThat(Skjemasvar.questions(form, sent)).isEqualTo(Skjemasvar.questions(form, example()));
        assertThat(new Skjemakontroll(Clock.systemDefaultZone()).check(form, sent))
                .isEmpty();
    }

    private List<String> answers(Sprak sprak, String answer, String linkId) {
        return Skjemasvar.questions(bank.find("soknad-helse-og-omsorg").questionnaire(sprak), answer).stream()
                .filter(line -> line.linkId().equals(linkId))
                .findFirst()
                .orElseThrow()
                .svar();
    }

    private static String example() throws IOException {
        String file = Files.readString(Path.of("forms/soknad-helse-og-omsorg/eksempel/gyldig.json"));
        return new JsonMapper().readTree(file).get("response").toString();
    }
}
