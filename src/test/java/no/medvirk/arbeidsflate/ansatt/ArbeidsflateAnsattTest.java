package no.medvirk.arbeidsflate.ansatt;

import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.NINA;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;

import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Integrasjonstest
class ArbeidsflateAnsattTest {

    @Autowired
    ArbeidsflateAnsatt arbeidsflate;

    @Test
    @Krav("K128")
    void showsTheEmployeeTheirUnitsAndTheServicesByName() {
        loginAs(KARI);
        var oversikt = arbeidsflate.oversikt("nn");
        assertThat(oversikt.navn()).isEqualTo("Kari Lund");
        assertThat(oversikt.roller()).containsExactly("SAKSBEHANDLER");
        assertThat(oversikt.enheter()).singleElement().satisfies(enhet -> {
            assertThat(enhet.id()).isEqualTo(BERGEN_ENHET);
            assertThat(enhet.navn()).isNotBlank();
        });
        assertThat(oversikt.tjenester())
                .extracting(ArbeidsflateAnsatt.Tjenestevalg::kode)
                .contains("hjemmesykepleie", "bpa");
    }

    @Test
    void showsAnEmployeeWhoIsNoCaseWorkerNoUnits() {
        loginAs(NINA);
        var oversikt = arbeidsflate.oversikt("nb");
        assertThat(oversikt.saksbehandler()).isFalse();
        assertThat(oversikt.enheter()).isEmpty();
    }
}
