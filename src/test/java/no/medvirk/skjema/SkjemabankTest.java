package no.medvirk.skjema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.medvirk.Krav;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.texts.Sprak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Krav({"K143", "K148"})
class SkjemabankTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final Skjemabank bank = new Skjemabank();

    @Test
    void givesTheFormInEveryLanguage() {
        Skjema form = bank.find("soknad-helse-og-omsorg");

        assertThat(form.versjon()).isEqualTo("1.0.0");
        assertThat(form.questionnaire(Sprak.NB)).contains("Hva har endret seg?");
        assertThat(form.questionnaire(Sprak.NN)).contains("Kva har endra seg?").contains("\"language\":\"nn\"");
        assertThat(form.questionnaire(Sprak.EN)).contains("What has changed?").contains("Flat without a lift");
    }

    @Test
    void leavesNoTextUntranslated() {
        Skjema form = bank.find("soknad-helse-og-omsorg");
        JsonNode translation = JSON.readTree(getClass().getResourceAsStream("/forms/soknad-helse-og-omsorg/en.json"));
        List<String> missing = new ArrayList<>();
        collectMissing(JSON.readTree(form.questionnaire(Sprak.NB)), translation, missing);

        assertThat(missing).isEmpty();
    }

    @Test
    void usesEachLinkIdOnce() {
        List<String> linkIds = new ArrayList<>();
        collectLinkIds(JSON.readTree(bank.find("soknad-helse-og-omsorg").questionnaire(Sprak.NB)), linkIds);

        assertThat(new HashSet<>(linkIds)).hasSameSizeAs(linkIds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"finnes-ikke", "../application", "", "cases"})
    void doesNotFindAnUnknownForm(String id) {
        assertThatThrownBy(() -> bank.find(id)).isInstanceOf(IkkeFunnet.class);
    }

    private static void collectMissing(JsonNode parent, JsonNode translation, List<String> missing) {
        for (JsonNode item : parent.path("item")) {
            String linkId = item.get("linkId").asString();
            if (!translation.get("item").has(linkId)) {
                missing.add(linkId);
            }
            for (JsonNode option : item.path("answerOption")) {
                String code = option.path("valueCoding").path("code").asString("");
                if (!translation.path("answerOption").path(linkId).has(code)) {
                    missing.add(linkId + "/" + code);
                }
            }
            collectMissing(item, translation, missing);
        }
    }

    private static void collectLinkIds(JsonNode parent, List<String> linkIds) {
        for (JsonNode item : parent.path("item")) {
            linkIds.add(item.get("linkId").asString());
            collectLinkIds(item, linkIds);
        }
    }
}
