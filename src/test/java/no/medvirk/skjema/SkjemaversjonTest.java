package no.medvirk.skjema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.medvirk.Krav;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.texts.Sprak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code src/test/resources/skjemabank} has one form in two versions. */
@Krav("K135")
class SkjemaversjonTest {

    private final Skjemabank bank = new Skjemabank("skjemabank");

    @Test
    void givesTheNewestToWhoeverBegins() {
        assertThat(bank.find("prove").versjon()).isEqualTo("2.0.0");
        assertThat(bank.find("prove").questionnaire(Sprak.NN)).contains("Korleis går det i dag?");
    }

    @Test
    void keepsTheOneThatWasAnswered() {
        var older = bank.find("prove", "1.0.0");

        assertThat(older.id()).isEqualTo("prove");
        assertThat(older.questionnaire(Sprak.NB)).contains("Hvordan går det?").doesNotContain("i dag");
        assertThat(bank.find("prove", "2.0.0")).isSameAs(bank.find("prove"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0.0", "", "..", "1.0.0/../..", "nn"})
    void knowsNoVersionThatNeverWas(String versjon) {
        assertThatThrownBy(() -> bank.find("prove", versjon)).isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void listsEachFormOnce() {
        assertThat(bank.ids()).containsExactly("prove");
        assertThat(new Skjemabank().ids()).contains("soknad-helse-og-omsorg").doesNotContain("cases", "terminologi");
    }
}
