package no.medvirk.minside.portal;

import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;

import no.medvirk.Integrasjonstest;
import no.medvirk.Testfolk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

@Integrasjonstest
class MinsidePortalTest {

    @Autowired
    MinsidePortal minside;

    @Test
    void namesTheMunicipalityOfAnInhabitant() {
        loginAs(OLGA);
        assertThat(minside.oversikt(OLGA.id(), "nb").kommunenavn()).isEqualTo("Bergen");
    }

    @Test
    void isThereAlsoForARelativeFromElsewhere(@Autowired FlywayConnectionDetails owner) {
        var gudrun = new Testfolk(owner).voksen("Gudrun Vik", "1103");
        loginAs(gudrun);
        assertThat(minside.oversikt(gudrun.id(), "nb").kommunenavn()).isEmpty();
    }
}
