package no.medvirk.tilgang;

import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integrasjonstest
class TilgangTest {

    @Autowired
    Tilgang tilgang;

    @Autowired
    DatabaseSession database;

    @Autowired
    JdbcClient jdbc;

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

    private long refusalsOf(Aktor aktor, UUID innbyggerId) {
        return database.within(RowScope.of("4601", innbyggerId), () -> jdbc.sql(
                        "select count(*) from tilgang.logg where aktor_id = ? and not tillatt")
                .param(aktor.id())
                .query(Long.class)
                .single());
    }
}
