package no.medvirk.tilgang;

import static no.medvirk.Personer.JONAS;
import static no.medvirk.Personer.LUCY;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDateTime;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Testklokke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What ends by itself when its day comes. Jonas was born on 21 January 2012. */
@Integrasjonstest
@Krav("K94")
class KlokkeflyttingTest {

    @Autowired
    Tilgang tilgang;

    @Autowired
    Representasjon representasjon;

    @Autowired
    Testklokke clock;

    @AfterEach
    void setItRight() {
        clock.letGo();
    }

    @Test
    void aMothersAccessIsGoneTheDayHerSonTurnsSixteen() {
        loginAs(LUCY);
        clock.set(LocalDateTime.of(2028, 1, 20, 23, 59).atZone(Testklokke.ZONE).toInstant());
        assertThat(tilgang.require(JONAS.id(), Handling.SE_MINSIDE).grunnlag()).isEqualTo(Grunnlag.FORELDREANSVAR);
        assertThat(representasjon.of(LUCY))
                .anyMatch(each -> each.innbygger().id().equals(JONAS.id()));

        clock.set(LocalDateTime.of(2028, 1, 21, 0, 0).atZone(Testklokke.ZONE).toInstant());
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
}
