package no.medvirk.tilgang.logg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import no.medvirk.Krav;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.tilgang.Avslag;
import no.medvirk.tilgang.Grunnlag;
import no.medvirk.tilgang.Handling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Krav({"K213", "K266"})
class LoggordTest {

    @ParameterizedTest
    @EnumSource
    void hasWordsForEverythingThatCanStandInTheLog(Sprak sprak) {
        var ord = new Loggord(sprak);
        var said = new HashSet<String>();
        for (var each : Handling.values()) {
            assertThat(said.add(ord.done(each.name()))).as(each.name()).isTrue();
            assertThat(ord.tried(each.name())).isNotBlank();
        }
        for (var each : Grunnlag.values()) {
            assertThat(ord.why(each.name(), null, null)).endsWith(".").doesNotContain("{", "''");
        }
        for (var each : Avslag.values()) {
            assertThat(ord.why(null, each.name(), null)).endsWith(".").doesNotContain("{", "''");
        }
    }

    @ParameterizedTest
    @EnumSource
    void speaksToThePersonOrNamesThem(Sprak sprak) {
        var ord = new Loggord(sprak);
        assertThat(ord.why("FULLMAKT", null, "Olga Nilsen")).contains("Olga Nilsen");
        assertThat(ord.why("FULLMAKT", null, null)).contains(sprak == Sprak.EN ? "you" : "deg");
    }
}
