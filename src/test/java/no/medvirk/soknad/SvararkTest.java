package no.medvirk.soknad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.medvirk.platform.errors.UgyldigInndata;
import org.junit.jupiter.api.Test;

class SvararkTest {

    private static final String FORM = """
            {"item": [
              {"linkId": "om", "type": "group", "item": [
                {"linkId": "navn", "type": "string"},
                {"linkId": "sted", "type": "group", "item": [{"linkId": "by", "type": "string"}]},
                {"linkId": "telefon", "type": "string"}]},
              {"linkId": "barn", "type": "group", "repeats": true, "item": [{"linkId": "fornavn", "type": "string"}]},
              {"linkId": "alene", "type": "boolean", "item": [{"linkId": "hvem", "type": "string"}]}]}""";
    private static final String EMPTY = "{\"resourceType\":\"QuestionnaireResponse\"}";

    @Test
    void putsAnAnswerWhereItsQuestionIs() {
        var ark = new Svarark(FORM, EMPTY);
        set(ark, "alene", "[{\"linkId\":\"alene\",\"answer\":[{\"valueBoolean\":true}]}]");
        set(ark, "telefon", "[{\"linkId\":\"telefon\"}]");
        set(ark, "by", "[{\"linkId\":\"by\"}]");
        set(ark, "navn", "[{\"linkId\":\"navn\"}]");
        assertThat(ark.toString())
                .isEqualTo("{\"resourceType\":\"QuestionnaireResponse\",\"item\":[{\"linkId\":\"om\",\"item\":["
                        + "{\"linkId\":\"navn\"},{\"linkId\":\"sted\",\"item\":[{\"linkId\":\"by\"}]},{\"linkId\":\"telefon\"}]},"
                        + "{\"linkId\":\"alene\",\"answer\":[{\"valueBoolean\":true}]}]}");
    }

    @Test
    void takesAnAnswerAwayAndTheGroupsThatItLeavesEmpty() {
        var ark = new Svarark(FORM, EMPTY);
        set(ark, "by", "[{\"linkId\":\"by\"}]");
        set(ark, "by", "[]");
        assertThat(ark).hasToString(EMPTY);
        assertThat(ark.get("by")).isEmpty();
    }

    @Test
    void changesARepeatingGroupAsAWhole() {
        var ark = new Svarark(FORM, EMPTY);
        var two = "[{\"linkId\":\"barn\",\"item\":[{\"linkId\":\"fornavn\"}]},{\"linkId\":\"barn\"}]";
        set(ark, "barn", two);
        assertThat(ark.get("barn")).hasToString(two);
        assertThatThrownBy(() -> ark.get("fornavn")).isInstanceOf(UgyldigInndata.class);
        assertThatThrownBy(() -> ark.get("hvem")).isInstanceOf(UgyldigInndata.class);
    }

    @Test
    void keepsWhatTheFormDoesNotAskFor() {
        var ark = new Svarark(FORM, "{\"item\":[{\"linkId\":\"gammel\"},{\"linkId\":\"alene\"}]}");
        set(ark, "alene", "[]");
        assertThat(ark).hasToString("{\"item\":[{\"linkId\":\"gammel\"}]}");
    }

    @Test
    void refusesWhatIsNoAnswerOfTheQuestion() {
        for (var wrong : new String[] {"{", "{}", "[1]", "[{\"linkId\":\"annet\"}]", "null"}) {
            assertThatThrownBy(() -> Svarark.read("navn", wrong)).isInstanceOf(UgyldigInndata.class);
        }
    }

    private static void set(Svarark ark, String linkId, String verdi) {
        ark.set(linkId, Svarark.read(linkId, verdi));
    }
}
