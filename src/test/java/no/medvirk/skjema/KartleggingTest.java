package no.medvirk.skjema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.medvirk.Krav;
import no.medvirk.platform.texts.Sprak;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Krav({"K101", "K102", "K146"})
class KartleggingTest {

    private static final String FORM = "kartlegging-funksjon";
    private static final Bankskjema KARTLEGGING = Bankskjema.read(Bankskjema.FORMS.resolve(FORM));

    @Test
    void extractsWhatStaffHaveAssessedAndNotTheCitizensOwnView() {
        Uttrekk together = extract("gyldig-sammen");

        assertThat(together.observasjoner())
                .hasSize(21)
                .allMatch(each -> each.system().equals("https://medvirk.no/fhir/CodeSystem/funksjon"))
                .allMatch(each -> each.linkId().equals(each.kode() + "-vurdering"));
        assertThat(extract("gyldig-minst").observasjoner()).isEmpty();
    }

    @Test
    void asksBothViewsOfAThingInTheSameWay() {
        Map<String, JsonNode> items = KARTLEGGING.items();
        List<JsonNode> assessments = items.values().stream()
                .filter(item -> item.path("type").asString("").equals("choice"))
                .filter(item -> item.path("linkId").asString("").endsWith("-vurdering"))
                .toList();

        assertThat(assessments).hasSize(21);
        for (JsonNode assessment : assessments) {
            String linkId = assessment.path("linkId").asString("");
            JsonNode own = items.get(linkId.replace("-vurdering", "-selv"));

            assertThat(own.path("answerOption")).as(linkId).isEqualTo(assessment.path("answerOption"));
            assertThat(own.path("code")).as(linkId).isEqualTo(assessment.path("code"));
        }
    }

    /** 9 is no degree of need: it must not weigh in a sum. */
    @Test
    void countsOneToFiveAndNotWhatDoesNotApply() {
        JsonNode options = KARTLEGGING.items().get("hygiene-vurdering").path("answerOption");

        assertThat(options).hasSize(6);
        for (JsonNode option : options) {
            String code = option.path("valueCoding").path("code").asString("");
            JsonNode counts = option.path("extension").path(0).path("valueDecimal");

            assertThat(counts.asInt(0)).as(code).isEqualTo(code.equals("9") ? 0 : Integer.parseInt(code));
        }
    }

    private static Uttrekk extract(String example) {
        JsonNode answer = KARTLEGGING.file("eksempel/" + example + ".json");
        return Uttrekk.of(
                new Skjemabank().find(FORM).questionnaire(Sprak.NB),
                answer.get("response").toString());
    }
}
