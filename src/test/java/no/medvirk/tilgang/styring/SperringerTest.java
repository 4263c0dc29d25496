package no.medvirk.tilgang.styring;

import static no.medvirk.Personer.LAURA;
import static no.medvirk.Personer.LUCY;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.medvirk.Krav;
import no.medvirk.platform.database.RowScope;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Avslag;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Grunnlag;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.ansatt.NodrettAnsatt;
import no.medvirk.tilgang.portal.SperringPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Krav("K271")
class SperringerTest extends Styringstest {

    @Autowired
    SperringPortal sperringer;

    @Autowired
    NodrettAnsatt nodretter;

    @Autowired
    Tilgang tilgang;

    private Ansatt sak;

    @BeforeEach
    void haveACase() {
        openCase(ROBERT, FORVALTNING);
        sak = ansett("Sara Sak", FORVALTNING, "SAKSBEHANDLER");
        loginAs(sak);
        tilgang.require(ROBERT.id(), Handling.SE_SAK).settle();
        loginAs(ROBERT);
    }

    @Test
    void closesForAnEmployeeAtOnceUntilThePersonOpensAgain() {
        sperringer.close(ROBERT.id(), "ANSATT", sak.id());
        assertThat(sperringer.side(ROBERT.id()).sperringer().getFirst().motNavn())
                .isEqualTo("Sara Sak");
        assertClosed(sak);

        loginAs(ROBERT);
        sperringer.open(
                ROBERT.id(),
                sperringer.side(ROBERT.id()).sperringer().getFirst().id());
        loginAs(sak);
        assertThat(tilgang.require(ROBERT.id(), Handling.SE_SAK).grunnlag()).isEqualTo(Grunnlag.TJENSTLIG_BEHOV);
    }

    @Test
    void closesForAllInAUnit() {
        sperringer.close(ROBERT.id(), "ENHET", FORVALTNING);
        assertClosed(sak);
        assertClosed(ansett("Knut Kollega", FORVALTNING, "SAKSBEHANDLER"));
    }

    @Test
    @Krav("K263")
    void isOpenedByAnEmergencyAlone() {
        sperringer.close(ROBERT.id(), "ANSATT", sak.id());
        loginAs(sak);
        nodretter.take(FORVALTNING, "23915548326", "FARE", "Fant ham bevisstløs hjemme");
        assertThat(tilgang.require(ROBERT.id(), Handling.SE_SAK).grunnlag()).isEqualTo(Grunnlag.NODRETT);
    }

    @Test
    void closesOnlyForWhomThePersonHasMet() {
        var stranger = ansett("Frida Fremmed", HJEMMESYKEPLEIE, "HELSEPERSONELL");
        loginAs(ROBERT);
        assertThat(sperringer.side(ROBERT.id()).valg())
                .anyMatch(each -> each.id().equals(sak.id()))
                .anyMatch(each -> each.id().equals(HJEMMESYKEPLEIE))
                .noneMatch(each -> each.id().equals(stranger.id()))
                .noneMatch(each -> each.id().equals(TOPP));
        assertRefused("mot", "sperring.mot", () -> sperringer.close(ROBERT.id(), "ANSATT", stranger.id()));
        assertRefused("mot", "sperring.mot", () -> sperringer.close(ROBERT.id(), "ENHET", TOPP));
        assertRefused("mot", "sperring.mot", () -> sperringer.close(ROBERT.id(), "DOKUMENT", UUID.randomUUID()));
    }

    @Test
    void closesOnceHoweverOftenOnePresses() {
        sperringer.close(ROBERT.id(), "ENHET", FORVALTNING);
        sperringer.close(ROBERT.id(), "ENHET", FORVALTNING);
        assertThat(sperringer.side(ROBERT.id()).sperringer())
                .filteredOn(each -> each.opphevet() == null)
                .hasSize(1);
    }

    @Test
    void isThePersonsOwnAndNotForOneWithAFullmakt() {
        loginAs(PER);
        assertThatThrownBy(() -> sperringer.side(OLGA.id())).isInstanceOf(IngenTilgang.class);
    }

    @Test
    void opensNobodyElses() {
        sperringer.close(ROBERT.id(), "ENHET", FORVALTNING);
        var id = sperringer.side(ROBERT.id()).sperringer().getFirst().id();
        loginAs(LAURA);
        sperringer.open(LAURA.id(), id);
        loginAs(LUCY);
        assertThatThrownBy(() -> sperringer.open(ROBERT.id(), id)).isInstanceOf(IngenTilgang.class);
        assertClosed(sak);
    }

    private void assertClosed(Ansatt ansatt) {
        loginAs(ansatt);
        assertThatThrownBy(() -> tilgang.require(ROBERT.id(), Handling.SE_SAK))
                .isInstanceOfSatisfying(
                        IngenTilgang.class, e -> assertThat(e.avslag()).isEqualTo(Avslag.SPERRET));
    }

    private void openCase(Borger borger, UUID enhetId) {
        database.within(RowScope.of("4601", borger.id()), () -> jdbc.sql("""
                        insert into sak.sak (id, versjon, soknad_id, innbygger_id, kommune, enhet_id, tjeneste, saksnummer,
                                             innbyggernavn, sokernavn, grunnlag, status, mottatt, endret)
                        values (:id, 0, :id, :innbygger, '4601', :enhet, 'bpa', 'x', 'x', 'x', 'SELV', 'MOTTATT', now(), now())""")
                .param("id", UUID.randomUUID())
                .param("innbygger", borger.id())
                .param("enhet", enhetId)
                .update());
    }
}
