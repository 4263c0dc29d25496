package no.medvirk.tilgang;

import static no.medvirk.Ansettelser.ansett;
import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.GEIR;
import static no.medvirk.Personer.INGRID;
import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.LAURA;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Testfolk;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integrasjonstest
class TilgangTest {

    @Autowired
    Tilgang tilgang;

    @Autowired
    DatabaseSession database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FlywayConnectionDetails owner;

    @Test
    void givesOneTheirOwn() {
        loginAs(OLGA);
        assertThat(tilgang.require(OLGA.id(), Handling.SE_SOKNAD).grunnlag()).isEqualTo(Grunnlag.SELV);
    }

    @Test
    void givesTheHolderOfAFullmaktTheGiversData() {
        loginAs(PER);
        assertThat(tilgang.require(OLGA.id(), Handling.SEND_SOKNAD).grunnlag()).isEqualTo(Grunnlag.FULLMAKT);
    }

    @Test
    void refusesAStrangerAndLogsIt() {
        loginAs(ROBERT);
        assertThatThrownBy(() -> tilgang.require(OLGA.id(), Handling.SE_SOKNAD)).isInstanceOf(IngenTilgang.class);
        var refused = database.within(RowScope.of("4601", OLGA.id()), () -> jdbc.sql(
                        "select count(*) from tilgang.logg where aktor_id = ? and not tillatt")
                .param(ROBERT.id())
                .query(Long.class)
                .single());
        assertThat(refused).isPositive();
    }

    @Test
    void refusesAFullmaktTheOtherWay() {
        loginAs(OLGA);
        assertThatThrownBy(() -> tilgang.require(PER.id(), Handling.SE_SOKNAD)).isInstanceOf(IngenTilgang.class);
    }

    @Test
    void answersAnUnknownPersonAsARefusalAndLogsIt() {
        loginAs(KARI);
        var nobody = UUID.randomUUID();
        assertThatThrownBy(() -> tilgang.require(nobody, Handling.SE_SAK)).isInstanceOf(IngenTilgang.class);
        assertThat(refusalsOf(KARI, nobody)).isOne();
    }

    @Test
    void hidesEveryPersonalRowOutsideAScope() {
        assertThat(jdbc.sql("select count(*) from innbygger.innbygger")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void hidesAnotherMunicipalitysRows() {
        var seen = database.within(RowScope.of("4615", null), () -> jdbc.sql(
                        "select count(*) from innbygger.innbygger where kommune <> '4615'")
                .query(Long.class)
                .single());
        assertThat(seen).isZero();
    }

    @Test
    void letsNobodyChangeTheLog() {
        assertThatThrownBy(() -> jdbc.sql("delete from tilgang.logg").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(
                        () -> jdbc.sql("update tilgang.logg set tillatt = true").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void givesNothingOutThatCannotBeLogged() {
        var eier = new Testfolk(owner).eier();
        loginAs(OLGA);
        eier.sql("revoke insert on tilgang.logg from medvirk_app").update();
        try {
            var bevis = tilgang.require(OLGA.id(), Handling.SE_SOKNAD);
            assertThatThrownBy(() -> database.within(bevis, () -> "what it opens"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> tilgang.require(PER.id(), Handling.SE_SOKNAD))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        } finally {
            eier.sql("grant insert on tilgang.logg to medvirk_app").update();
        }
    }

    @Test
    @Krav({"K267", "K295"})
    void takesARoleAwayAtTheNextCall() {
        var enhet = UUID.randomUUID();
        var siv = ansett(jdbc, "Siv Berge", enhet, "SAKSBEHANDLER");
        loginAs(siv);
        assertThat(tilgang.requireEnhet(enhet, Handling.SE_SAK).enhetId()).isEqualTo(enhet);
        jdbc.sql("update tilgang.tildeling set gyldig_til = now() where ansatt_id = ?")
                .param(siv.id())
                .update();
        assertThatThrownBy(() -> tilgang.requireEnhet(enhet, Handling.SE_SAK)).isInstanceOf(IngenTilgang.class);
        jdbc.sql("update tilgang.ansatt set aktiv = false where id = ?")
                .param(siv.id())
                .update();
        assertThatThrownBy(tilgang::aktor).isInstanceOfSatisfying(IngenTilgang.class, e -> assertThat(e.avslag())
                .isEqualTo(Avslag.IKKE_AKTIV));
    }

    @Test
    void givesALeaderWhatTheUnitsUnderTheirOwnHave() {
        loginAs(INGRID);
        assertThat(tilgang.requireEnhet(BERGEN_ENHET, Handling.SE_TILGANGSRAPPORT)
                        .enhetId())
                .isEqualTo(BERGEN_ENHET);
    }

    @Test
    @Krav({"K262", "K270"})
    void letsTheSystemAdministratorOpenNoPerson() {
        loginAs(GEIR);
        assertThat(((Ansatt) tilgang.aktor()).may(Handling.ADMINISTRER_ROLLER)).isTrue();
        for (var handling : Handling.values()) {
            assertThatThrownBy(() -> tilgang.require(LAURA.id(), handling))
                    .as(handling.name())
                    .isInstanceOf(IngenTilgang.class);
        }
    }

    private long refusalsOf(Aktor aktor, UUID innbyggerId) {
        return database.within(RowScope.of("4601", innbyggerId), () -> jdbc.sql(
                        "select count(*) from tilgang.logg where aktor_id = ? and not tillatt")
                .param(aktor.id())
                .query(Long.class)
                .single());
    }
}
