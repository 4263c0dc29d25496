package no.medvirk.tilgang.logg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integrasjonstest
@Krav({"K213", "K297"})
class LoggdelerTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseSession database;

    @Autowired
    FlywayConnectionDetails owner;

    @Test
    void makesAPartForEachMonthToComeAndNoneTwice() {
        new Eierdatabase(owner).doAndUndo(superuser -> {
            assertThat(make(superuser, "2031-11-24")).isEqualTo(4);
            assertThat(make(superuser, "2031-11-30")).isZero();
            assertThat(make(superuser, "2031-12-01")).isOne();
            assertThat(parts(superuser))
                    .contains("logg_2031_11", "logg_2031_12", "logg_2032_01", "logg_2032_02", "logg_2032_03");
        });
    }

    @Test
    void putsARowInThePartOfItsMonthAndSealsItThere() {
        new Eierdatabase(owner).doAndUndo(superuser -> {
            make(superuser, "2031-11-24");
            assertThat(insert(superuser, "2031-12-31 23:59:59.999999+00")).isEqualTo("tilgang.logg_2031_12");
            assertThat(insert(superuser, "2032-01-01 00:00:00+00")).isEqualTo("tilgang.logg_2032_01");
            assertThat(superuser
                            .sql("select count(*) from tilgang.uforseglet where logg_tid >= '2031-01-01'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(2);
        });
    }

    @Test
    void leavesAMonthThatHasRowsInTheDefaultPart() {
        new Eierdatabase(owner).doAndUndo(superuser -> {
            assertThat(insert(superuser, "2031-12-05 12:00+00")).isEqualTo("tilgang.logg_standard");
            assertThat(make(superuser, "2031-11-24")).isEqualTo(3);
            assertThat(parts(superuser))
                    .contains("logg_2031_11", "logg_2032_01")
                    .doesNotContain("logg_2031_12");
        });
    }

    @Test
    void thereIsAPartForThisMonthFromTheStart() {
        assertThat(jdbc.sql(
                                "select to_regclass('tilgang.logg_' || to_char(now() at time zone 'UTC', 'YYYY_MM')) is not null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void letsThePortalReadNoPartPastTheRulesOfTheWhole() {
        var parts = database.within(RowScope.of("4601", null), () -> parts(jdbc));
        assertThat(parts).hasSizeGreaterThan(3).contains("logg_standard");
        for (var part : parts) {
            assertThatThrownBy(() ->
                            jdbc.sql("select * from tilgang." + part).query().listOfRows())
                    .as(part)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(jdbc.sql("""
                        select count(*) from pg_inherits i join pg_class c on c.oid = i.inhrelid
                        where i.inhparent = 'tilgang.logg'::regclass and not c.relrowsecurity""").query(Long.class).single())
                .as("parts without row-level security")
                .isZero();
    }

    private static int make(JdbcClient superuser, String day) {
        return superuser
                .sql("select tilgang.lag_loggdeler(?::timestamptz, 3)")
                .param(day)
                .query(Integer.class)
                .single();
    }

    private static String insert(JdbcClient superuser, String tid) {
        return superuser.sql("""
                        insert into tilgang.logg (id, tid, kommune, aktor_id, aktor_navn, aktor_type, handling, tillatt)
                        values (gen_random_uuid(), ?::timestamptz, '4601', gen_random_uuid(), 'Ingen', 'ANSATT', 'SE_SAK', true)
                        returning tableoid::regclass::text""").param(tid).query(String.class).single();
    }

    private static List<String> parts(JdbcClient jdbc) {
        return jdbc.sql("""
                        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
                        where i.inhparent = 'tilgang.logg'::regclass order by 1""").query(String.class).list();
    }
}
