package no.medvirk.tilgang;

import static no.medvirk.Personer.JONAS;
import static no.medvirk.Personer.LUCY;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What ends by itself when its day comes. Jonas was born on 21 January 2012. */
@Integrasjonstest
@Krav("K94")
class KlokkeflyttingTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    @Autowired
    Tilgang tilgang;

    @Autowired
    Representasjon representasjon;

    @Autowired
    FlyttbarKlokke clock;

    @AfterEach
    void setItRight() {
        clock.at = null;
    }

    @Test
    void aMothersAccessIsGoneTheDayHerSonTurnsSixteen() {
        loginAs(LUCY);
        clock.at = LocalDateTime.of(2028, 1, 20, 23, 59).atZone(ZONE).toInstant();
        assertThat(tilgang.require(JONAS.id(), Handling.SE_MINSIDE).grunnlag()).isEqualTo(Grunnlag.FORELDREANSVAR);
        assertThat(representasjon.of(LUCY))
                .anyMatch(each -> each.innbygger().id().equals(JONAS.id()));

        clock.at = LocalDateTime.of(2028, 1, 21, 0, 0).atZone(ZONE).toInstant();
        for (var handling : Handling.values()) {
            assertThatThrownBy(() -> tilgang.require(JONAS.id(), handling)).isInstanceOf(IngenTilgang.class);
        }
        assertThatThrownBy(() -> tilgang.require(JONAS.id(), Handling.SE_MINSIDE))
                .asInstanceOf(type(IngenTilgang.class))
                .extracting(IngenTilgang::avslag)
                .isEqualTo(Avslag.FYLT_16);
        assertThat(representasjon.of(LUCY))
                .noneMatch(each -> each.innbygger().id().equals(JONAS.id()));
        assertThat(tilgang.whatIsOpen(JONAS.id())).isEmpty();
    }

    @TestConfiguration
    static class Flyttbar {

        @Bean
        @Primary
        FlyttbarKlokke movable() {
            return new FlyttbarKlokke();
        }
    }

    /** Goes as clocks do until it is set. */
    static class FlyttbarKlokke extends Clock {

        private volatile Instant at;

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return at == null ? Instant.now() : at;
        }
    }
}
