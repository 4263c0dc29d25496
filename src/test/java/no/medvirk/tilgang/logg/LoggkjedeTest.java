package no.medvirk.tilgang.logg;

import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integrasjonstest
@Krav({"K213", "K266", "K297"})
class LoggkjedeTest {

    @Autowired
    Loggkjede kjede;

    @Autowired
    Tilgang tilgang;

    @Autowired
    JdbcClient jdbc;

    Eierdatabase eier;

    @BeforeEach
    void logSomething(@Autowired FlywayConnectionDetails owner) throws InterruptedException {
        eier = new Eierdatabase(owner);
        loginAs(OLGA);
        for (var i = 0; i < 5; i++) {
            tilgang.require(OLGA.id(), Handling.SE_SOKNAD).settle();
        }
        sealAll();
    }

    @Test
    void findsNoFaultInALogThatNobodyTouched() {
        var found = kjede.verify();
        assertThat(found.feil()).isEmpty();
        assertThat(found.ledd()).isGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "innbygger_id = gen_random_uuid()",
                "aktor_navn = 'En annen'",
                "tillatt = not tillatt",
                "grunnlag = 'FULLMAKT'",
                "avslag = ''",
                "gjelder_id = gen_random_uuid()",
                "begrunnelse = 'En annen'",
                "rolle = ''"
            })
    void namesARowThatIsChanged(String change) {
        eier.doAndUndo(superuser -> {
            var link = link(superuser, 2);
            superuser
                    .sql("update tilgang.logg set " + change + " where id = ?")
                    .param(link.loggId())
                    .update();
            assertThat(faults(superuser))
                    .containsExactly(new Kjedefeil(Kjedefeil.Slag.ENDRET, link.nr(), link.loggId()));
        });
    }

    @Test
    void namesARowThatIsRemoved() {
        eier.doAndUndo(superuser -> {
            var link = link(superuser, 2);
            superuser
                    .sql("delete from tilgang.logg where id = ?")
                    .param(link.loggId())
                    .update();
            assertThat(faults(superuser))
                    .containsExactly(new Kjedefeil(Kjedefeil.Slag.FJERNET, link.nr(), link.loggId()));
        });
    }

    @Test
    void namesTheLinkThatIsRemovedWithItsRow() {
        eier.doAndUndo(superuser -> {
            var link = link(superuser, 2);
            remove(superuser, link);
            assertThat(faults(superuser)).containsExactly(new Kjedefeil(Kjedefeil.Slag.HULL, link.nr(), null));
        });
    }

    @Test
    void noticesThatTheLastRowAndItsLinkAreRemoved() {
        eier.doAndUndo(superuser -> {
            var last = link(superuser, 0);
            remove(superuser, last);
            assertThat(faults(superuser)).containsExactly(new Kjedefeil(Kjedefeil.Slag.HODE, last.nr(), null));
        });
    }

    @Test
    void noticesARowThatIsChangedAndSealedAnew() {
        eier.doAndUndo(superuser -> {
            var link = link(superuser, 1);
            superuser
                    .sql("update tilgang.logg set tillatt = false where id = ?")
                    .param(link.loggId())
                    .update();
            superuser.sql("""
                            update tilgang.segl s
                            set hash = tilgang.segl_av((select f.hash from tilgang.segl f where f.nr = s.nr - 1), tilgang.loggtekst(l))
                            from tilgang.logg l where l.id = s.logg_id and s.nr = ?""").param(link.nr()).update();
            assertThat(faults(superuser)).extracting(Kjedefeil::nr).containsExactly(link.nr() + 1);
        });
    }

    @Test
    void namesARowThatIsPutInPastTheSeal() {
        eier.doAndUndo(superuser -> {
            var forged = UUID.randomUUID();
            superuser.sql("set local session_replication_role = replica").update();
            superuser.sql("""
                            insert into tilgang.logg (id, tid, kommune, aktor_id, aktor_navn, aktor_type, handling, tillatt)
                            values (?, now(), '4601', ?, 'Ingen', 'ANSATT', 'SE_SAK', true)""").params(forged, forged).update();
            assertThat(faults(superuser)).containsExactly(new Kjedefeil(Kjedefeil.Slag.UTEN_SEGL, null, forged));
        });
    }

    @Test
    void keepsARowThatIsRemovedBeforeItIsSealed() {
        eier.doAndUndo(superuser -> {
            var row = UUID.randomUUID();
            superuser.sql("""
                            insert into tilgang.logg (id, tid, kommune, aktor_id, aktor_navn, aktor_type, handling, tillatt)
                            values (?, now(), '4601', ?, 'Ingen', 'ANSATT', 'SE_SAK', true)""").params(row, row).update();
            superuser.sql("delete from tilgang.logg where id = ?").param(row).update();
            superuser.sql("select tilgang.forsegl(1000)").query(Integer.class).single();
            assertThat(faults(superuser))
                    .extracting(Kjedefeil::slag, Kjedefeil::loggId)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Kjedefeil.Slag.FJERNET, row));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into tilgang.segl values (0, gen_random_uuid(), now(), '')",
                "update tilgang.segl set hash = ''",
                "delete from tilgang.segl",
                "update tilgang.seglhode set nr = 0",
                "delete from tilgang.uforseglet",
                "insert into tilgang.uforseglet (logg_id, logg_tid) values (gen_random_uuid(), now())",
                "select tilgang.segl_av('', '')",
                "alter table tilgang.logg disable trigger all"
            })
    void letsThePortalWriteNoLink(String attempt) {
        assertThatThrownBy(() -> jdbc.sql(attempt).update())
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @Test
    void aHashKeptElsewhereTellsWhetherTheChainWasMadeAnew() {
        var kept = kjede.head();
        tilgang.require(OLGA.id(), Handling.SE_SOKNAD).settle();
        sealAll();
        eier.doAndUndo(superuser -> assertThat(superuser
                        .sql("select encode(hash, 'hex') from tilgang.segl where nr = ?")
                        .param(kept.nr())
                        .query(String.class)
                        .single())
                .isEqualTo(kept.hash()));
    }

    /** The job of every second may be at it: then there is a moment to wait. */
    private void sealAll() {
        eier.doAndUndo(superuser -> {
            var until = System.nanoTime() + 10_000_000_000L;
            do {
                kjede.seal(10_000);
            } while (waiting(superuser) > 0 && System.nanoTime() < until);
            assertThat(waiting(superuser)).isZero();
        });
    }

    private static long waiting(JdbcClient superuser) {
        return superuser
                .sql("select count(*) from tilgang.uforseglet")
                .query(Long.class)
                .single();
    }

    private record Ledd(long nr, UUID loggId) {}

    /** The last link but so many. */
    private static Ledd link(JdbcClient superuser, int fromTheEnd) {
        return superuser
                .sql("select nr, logg_id from tilgang.segl order by nr desc limit 1 offset ?")
                .param(fromTheEnd)
                .query(Ledd.class)
                .single();
    }

    private static void remove(JdbcClient superuser, Ledd link) {
        superuser
                .sql("delete from tilgang.logg where id = ?")
                .param(link.loggId())
                .update();
        superuser.sql("delete from tilgang.segl where nr = ?").param(link.nr()).update();
    }

    private static List<Kjedefeil> faults(JdbcClient superuser) {
        return superuser
                .sql("select feil as slag, nr, logg_id from tilgang.etterprov()")
                .query(Kjedefeil.class)
                .list();
    }
}
