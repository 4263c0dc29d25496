package no.medvirk.skjema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import no.medvirk.Krav;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@Krav({"K178", "K94"})
class ForhandsutfyllingTest {

    private static final String FORM =
            """
            {"url":"http://eksempel.no/q","version":"2","language":"nb","item":[
              {"linkId":"g","type":"group","text":"Gruppe","item":[
                {"linkId":"navn","type":"string","text":"Navn","readOnly":true,"extension":[%1$s"person.navn"}]},
                {"linkId":"telefon","type":"string","text":"Telefon","extension":[%1$s"person.telefon"}]},
                {"linkId":"bolig","type":"choice","text":"Bolig","extension":[%1$s"forrige-svar"}]},
                {"linkId":"land","type":"string","text":"Land","readOnly":true,"initial":[{"valueString":"Norge"}]},
                {"linkId":"sum","type":"integer","text":"Sum","readOnly":true,"extension":[
                  {"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"}]},
                {"linkId":"merknad","type":"string","text":"Merknad"}]}]}
            """.formatted("{\"url\":\"https://medvirk.no/fhir/StructureDefinition/kilde\",\"valueCode\":");

    private static final String EARLIER = """
            {"item":[{"linkId":"g","item":[
              {"linkId":"bolig","answer":[{"valueCoding":{"code":"leilighet"}}]},
              {"linkId":"merknad","answer":[{"valueString":"gammelt"}]}]}]}""";

    private static final Kjent KNOWN = new Kjent(Map.of("person.navn", "Olga Nilsen", "person.telefon", " "), EARLIER);

    @Test
    void beginsWithWhatIsKnownInTheOrderOfTheForm() {
        assertThat(Forhandsutfylling.start(FORM, KNOWN)).isEqualTo(compact("""
                {"resourceType":"QuestionnaireResponse","questionnaire":"http://eksempel.no/q|2","status":"in-progress","item":[
                  {"linkId":"g","item":[
                    {"linkId":"navn","answer":[{"valueString":"Olga Nilsen"}]},
                    {"linkId":"bolig","answer":[{"valueCoding":{"code":"leilighet"}}]},
                    {"linkId":"land","answer":[{"valueString":"Norge"}]}]}]}"""));
    }

    @Test
    void tellsWhereEachAnswerComesFrom() {
        assertThat(Forhandsutfylling.fetched(FORM, KNOWN))
                .extracting(Forhandssvar::linkId, Forhandssvar::kilde, Forhandssvar::svar)
                .containsExactly(
                        tuple("navn", "person.navn", "[{\"valueString\":\"Olga Nilsen\"}]"),
                        tuple("bolig", "forrige-svar", "[{\"valueCoding\":{\"code\":\"leilighet\"}}]"));
    }

    @Test
    void believesTheBrowserOnNothingThatIsNotThePersonsToWrite() {
        var locked = Forhandsutfylling.lock(FORM, """
                {"item":[{"linkId":"g","item":[
                  {"linkId":"navn","answer":[{"valueString":"Falskt navn"}]},
                  {"linkId":"telefon","answer":[{"valueString":"55 00 00 01"}]},
                  {"linkId":"land","answer":[{"valueString":"Falskt land"}]},
                  {"linkId":"sum","answer":[{"valueInteger":7}]}]}]}""", KNOWN);

        assertThat(locked).isEqualTo(compact("""
                {"item":[{"linkId":"g","item":[
                  {"linkId":"navn","answer":[{"valueString":"Olga Nilsen"}]},
                  {"linkId":"telefon","answer":[{"valueString":"55 00 00 01"}]},
                  {"linkId":"land","answer":[{"valueString":"Norge"}]},
                  {"linkId":"sum","answer":[{"valueInteger":7}]}]}]}"""));
    }

    @Test
    void takesAReadOnlyAnswerAwayWhoseSourceHasNothing() {
        assertThat(Forhandsutfylling.lock(FORM, """
                {"item":[{"linkId":"g","item":[{"linkId":"navn","answer":[{"valueString":"Falskt"}]}]}]}""", new Kjent(Map.of(), null))).doesNotContain("navn");
    }

    private static String compact(String json) {
        return JsonMapper.shared().readTree(json).toString();
    }
}
