package no.medvirk.tilgang.portal;

import static no.medvirk.Personer.IDA;
import static no.medvirk.Personer.JONAS;
import static no.medvirk.Personer.LUCY;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Avslag;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Integrasjonstest
@Krav("K94")
class SkjermingPortalTest {

    @Autowired
    SkjermingPortal portal;

    @Autowired
    Tilgang tilgang;

    @AfterEach
    void openAll() {
        loginAs(JONAS);
        portal.lagre(JONAS.id(), List.of());
    }

    @Test
    void closesForTheParentsFromTheNextCallAndOpensAgain() {
        loginAs(LUCY);
        assertThat(tilgang.require(JONAS.id(), Handling.SE_SOKNAD)).isNotNull();
        loginAs(JONAS);
        assertThat(portal.lagre(JONAS.id(), List.of("SOKNAD")).skjermet()).containsExactly("SOKNAD");
        loginAs(LUCY);
        assertThatThrownBy(() -> tilgang.require(JONAS.id(), Handling.SE_SOKNAD))
                .asInstanceOf(type(IngenTilgang.class))
                .extracting(IngenTilgang::avslag)
                .isEqualTo(Avslag.BARNET_BESTEMMER);
        assertThat(tilgang.require(JONAS.id(), Handling.SE_FAKTURA)).isNotNull();
        loginAs(JONAS);
        assertThat(portal.lagre(JONAS.id(), List.of()).skjermet()).isEmpty();
        loginAs(LUCY);
        assertThat(tilgang.require(JONAS.id(), Handling.SE_SOKNAD)).isNotNull();
    }

    @Test
    void isDecidedByTheChildAlone() {
        loginAs(LUCY);
        assertThatThrownBy(() -> portal.finn(JONAS.id())).isInstanceOf(IngenTilgang.class);
        assertThatThrownBy(() -> portal.lagre(JONAS.id(), List.of())).isInstanceOf(IngenTilgang.class);
    }

    @Test
    void isNothingForOneWhoIsNotTwelveToFifteen() {
        for (var other : List.of(IDA, LUCY)) {
            loginAs(other);
            assertThat(portal.finn(other.id()).gjelder()).isFalse();
            assertThatThrownBy(() -> portal.lagre(other.id(), List.of("HELSE"))).isInstanceOf(UgyldigInndata.class);
        }
    }
}
