package no.medvirk.skjema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import no.medvirk.Krav;
import no.medvirk.skjema.Uttrekk.Observasjon;
import org.junit.jupiter.api.Test;

@Krav("K178")
class UttrekkTest {

    private static final String OBSERVED =
            "{\"url\":\"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract\",\"valueBoolean\":";

    private static final String FORM = """
            {"item":[
              {"linkId":"kontakt","type":"group","item":[
                {"linkId":"mobil","type":"string","extension":[
                  {"url":"https://medvirk.no/fhir/StructureDefinition/uttrekk","valueCode":"person.telefon"}]}]},
              {"linkId":"funksjon","type":"group","extension":[%1$strue}],"item":[
                {"linkId":"ute","type":"integer","code":[{"system":"s","code":"ute"}],"item":[
                  {"linkId":"ute-merknad","type":"string"}]},
                {"linkId":"privat","type":"integer","extension":[%1$sfalse}],"code":[{"system":"s","code":"privat"}]}]},
              {"linkId":"annet","type":"integer","code":[{"system":"s","code":"annet"}]}]}
            """.formatted(OBSERVED);

    private static final String ANSWER = """
            {"item":[
              {"linkId":"kontakt","item":[{"linkId":"mobil","answer":[{"valueString":" 912 34 567 "}]}]},
              {"linkId":"funksjon","item":[
                {"linkId":"ute","answer":[{"valueInteger":3,"item":[
                  {"linkId":"ute-merknad","answer":[{"valueString":"med rullator"}]}]}]},
                {"linkId":"privat","answer":[{"valueInteger":4}]}]},
              {"linkId":"annet","answer":[{"valueInteger":5}]}]}
            """;

    @Test
    void takesOutHowThePersonIsReached() {
        assertThat(Uttrekk.of(FORM, ANSWER).opplysninger()).containsExactly(entry("person.telefon", "912 34 567"));
    }

    @Test
    void takesOutTheCodedAnswersThatAreMarkedAndNoOthers() {
        assertThat(Uttrekk.of(FORM, ANSWER).observasjoner())
                .extracting(Observasjon::linkId, Observasjon::system, Observasjon::kode, Observasjon::verdi)
                .containsExactly(tuple("ute", "s", "ute", "{\"valueInteger\":3}"));
    }

    @Test
    void isEmptyWhereNothingIsMarked() {
        assertThat(Uttrekk.of("{\"item\":[{\"linkId\":\"a\",\"type\":\"string\"}]}", ANSWER)
                        .isEmpty())
                .isTrue();
    }
}
