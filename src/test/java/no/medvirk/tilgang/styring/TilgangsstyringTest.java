package no.medvirk.tilgang.styring;

import static no.medvirk.Personer.GEIR;
import static no.medvirk.Personer.INGRID;
import static no.medvirk.Personer.OLE;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import no.medvirk.Krav;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.tilgang.Ansattregister;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Krav({"K267", "K270"})
class TilgangsstyringTest extends Styringstest {

    @Autowired
    Ansattregister ansatte;

    @BeforeEach
    void asTheAdministrator() {
        loginAs(GEIR);
    }

    @Test
    @Krav({"K268", "K293"})
    void givesAndEndsARoleThatWorksAtTheNextCall() {
        var ansatt = ansett("Nora Nyansatt", HJEMMESYKEPLEIE, "HELSEPERSONELL");
        tilganger.give(FORVALTNING, ansatt.id(), "SAKSBEHANDLER", "", "", "Begynner i forvaltningen");
        assertThat(ansatte.find(ansatt.id()).orElseThrow().enheterMed(Handling.SE_SAK))
                .containsExactly(FORVALTNING);

        tilganger.end(FORVALTNING, ansatt.id(), given(ansatt.id()).id(), "Sluttet der");
        assertThat(ansatte.find(ansatt.id()).orElseThrow().may(Handling.SE_SAK)).isFalse();
        assertThat(tilganger.find(TOPP, ansatt.id()).ansatt().historikk())
                .extracting(Tilgangsendring::hva, Tilgangsendring::hvem, Tilgangsendring::begrunnelse)
                .containsExactly(
                        tuple("AVSLUTTET", "Geir Tveit", "Sluttet der"),
                        tuple("GITT", "Geir Tveit", "Begynner i forvaltningen"));
    }

    @Test
    void beginsAndEndsOnTheDaysThatAreChosen() {
        var ansatt = ansett("Vilde Vikar", HJEMMESYKEPLEIE, "HELSEPERSONELL");
        var begins = LocalDate.now().plusDays(3).toString();
        var ends = LocalDate.now().plusDays(10).toString();
        tilganger.give(FORVALTNING, ansatt.id(), "SAKSBEHANDLER", begins, ends, "Vikariat");
        assertThat(given(ansatt.id()).tilstand()).isEqualTo("KOMMER");
        assertThat(ansatte.find(ansatt.id()).orElseThrow().may(Handling.SE_SAK)).isFalse();
    }

    @Test
    @Krav("K269")
    void showsWhatSomeoneHasWhereSinceWhenByWhomAndWhatItOpens() {
        var ansatt = ansett("Tor Tilgang", FORVALTNING, "SAKSBEHANDLER");
        assertThat(tilganger.list(TOPP, "tor til").ansatte())
                .singleElement()
                .satisfies(each -> assertThat(each.roller()).containsExactly("Saksbehandler"));
        assertThat(tilganger.find(TOPP, ansatt.id()).ansatt().tildelinger())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.enhet()).isEqualTo("Forvaltningsenheten");
                    assertThat(each.rollenavn()).isEqualTo("Saksbehandler");
                    assertThat(each.gittAv()).isEqualTo("Medvirk");
                    assertThat(each.rettigheter()).contains(Handling.SE_SAK, Handling.NODRETT);
                    assertThat(each.tilstand()).isEqualTo("GJELDER");
                });
    }

    @Test
    @Krav("K269")
    void showsALeaderTheSameWithoutLettingThemChangeIt() {
        var ansatt = ansett("Tor Tilgang", FORVALTNING, "SAKSBEHANDLER");
        loginAs(INGRID);
        assertThat(tilganger.find(TOPP, ansatt.id()).kanEndre()).isFalse();
        assertThatThrownBy(() -> tilganger.give(FORVALTNING, ansatt.id(), "LEDER", "", "", "Fordi jeg vil"))
                .isInstanceOf(IngenTilgang.class);
    }

    @Test
    void showsALeaderOnlyTheirOwnPartOfTheMunicipality() {
        var leader = ansett("Lars Leder", FORVALTNING, "LEDER");
        var elsewhere = ansett("Hilde Hjemme", HJEMMESYKEPLEIE, "HELSEPERSONELL");
        loginAs(leader);
        assertThat(tilganger.list(FORVALTNING, "").ansatte())
                .extracting(Ansattkort::id)
                .contains(leader.id())
                .doesNotContain(elsewhere.id());
        assertThatThrownBy(() -> tilganger.find(FORVALTNING, elsewhere.id())).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> tilganger.list(TOPP, "")).isInstanceOf(IngenTilgang.class);
    }

    @Test
    void givesNobodyAnythingInAnotherMunicipality() {
        assertThatThrownBy(() -> tilganger.give(FORVALTNING, OLE.id(), "LEDER", "", "", "Hjelper oss"))
                .isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> tilganger.find(TOPP, OLE.id())).isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void letsNobodyGiveThemselvesARole() {
        assertRefused(
                "ansatt", "tildeling.selv", () -> tilganger.give(TOPP, GEIR.id(), "LEDER", "", "", "Trenger det selv"));
        assertThat(tilganger.find(TOPP, GEIR.id()).kanEndre()).isFalse();
    }

    @Test
    @Krav("K262")
    void givesNobodyBothKindsOfRoleAtOnce() {
        var ansatt = ansett("Siri Sak", FORVALTNING, "SAKSBEHANDLER");
        assertRefused(
                "rolle",
                "tildeling.skille",
                () -> tilganger.give(TOPP, ansatt.id(), "SYSTEMADMINISTRATOR", "", "", "Skal hjelpe Geir"));
    }

    @Test
    @Krav("K262")
    void givesTheOtherKindOnceTheFirstHasEnded() {
        var ansatt = ansett("Siri Sak", FORVALTNING, "SAKSBEHANDLER");
        tilganger.end(FORVALTNING, ansatt.id(), given(ansatt.id()).id(), "Bytter jobb");
        tilganger.give(TOPP, ansatt.id(), "SYSTEMADMINISTRATOR", "", "", "Ny jobb");
        assertThat(ansatte.find(ansatt.id()).orElseThrow().may(Handling.ADMINISTRER_ROLLER))
                .isTrue();
    }

    @Test
    void keepsTheLastWhoCanGovernTheRoles() {
        assertRefused(
                "tildeling",
                "tilgang.sisteAdministrator",
                () -> tilganger.end(TOPP, GEIR.id(), given(GEIR.id()).id(), "Slutter"));
    }

    @Test
    void letsAnAdministratorGoWhenThereIsAnother() {
        ansett("Anne Admin", TOPP, "SYSTEMADMINISTRATOR");
        tilganger.end(TOPP, GEIR.id(), given(GEIR.id()).id(), "Slutter");
        assertThat(ansatte.find(GEIR.id()).orElseThrow().roller()).isEmpty();
    }

    @Test
    void saysWhatIsWrongAtItsField() {
        var id = ansett("Fia Feil", FORVALTNING, "SAKSBEHANDLER").id();
        var yesterday = LocalDate.now().minusDays(2).toString();
        assertRefused("rolle", "tildeling.rolle", () -> tilganger.give(TOPP, id, "KONGE", "", "", "Krone"));
        assertRefused("rolle", "tildeling.harAlt", () -> {
            tilganger.give(TOPP, id, "OKONOMI", "", "", "Regninger");
            tilganger.give(TOPP, id, "OKONOMI", "", "", "Regninger");
        });
        assertRefused("fra", "tildeling.fra", () -> tilganger.give(TOPP, id, "OKONOMI", yesterday, "", "Regninger"));
        assertRefused("til", "tildeling.til", () -> tilganger.give(TOPP, id, "OKONOMI", "", yesterday, "Regninger"));
        assertRefused("til", "tildeling.til", () -> tilganger.give(TOPP, id, "OKONOMI", "", "snart", "Regninger"));
        assertRefused("begrunnelse", "tildeling.begrunnelse", () -> tilganger.give(TOPP, id, "OKONOMI", "", "", " "));
    }

    private Tildelt given(UUID ansattId) {
        return tilganger.find(TOPP, ansattId).ansatt().tildelinger().getFirst();
    }
}
