package no.medvirk.tilgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Personer;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second wall alone: statements without a condition, as a forgotten WHERE would make them, on every table there is. */
@Integrasjonstest
@Krav({"K14", "K83"})
class RadvernTest {

    /** What holds nothing of a person, or must be read before a person is known. Each with its reason. */
    private static final List<String> WITHOUT = List.of(
            "platform.sesjon", // a session's key is its secret
            "platform.sesjon_attributes",
            "soknad.kladdhemmelighet",
            "tilgang.leverandorokt", // which session a provider means by its sid
            "platform.event_publication", // until delivery; see docs/security.md
            "platform.flyway_schema_history",
            "tilgang.segl", // ids and hashes of the log, which the portal cannot read
            "tilgang.seglhode",
            "tilgang.uforseglet",
            "tilgang.etterproving", // what a walk through the chain found: ids
            "tilgang.varselgrense",
            "tilgang.varselmerke",
            "tilgang.ansatt", // employees, read at login
            "tilgang.rolle",
            "tilgang.tildeling");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseSession database;

    @Test
    void everyTableWithAPersonHasAPolicyAndEveryOtherStandsOnTheList() {
        var open = jdbc.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and not c.relispartition and not c.relrowsecurity
                          and n.nspname not in ('pg_catalog', 'information_schema') order by 1""").query(String.class).list();
        assertThat(open).isSubsetOf(WITHOUT);
    }

    @Test
    void thePortalsRoleOwnsNothingAndCannotPassThePolicies() {
        assertThat(jdbc.sql("select count(*) from pg_class where relowner = current_user::regrole")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select rolbypassrls or rolsuper from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void outsideAScopeNoPersonalTableHasARow() {
        assertThat(guarded().stream().filter(table -> count(table) > 0)).isEmpty();
    }

    @Test
    void inAPersonsScopeNoTableHasARowOfAnother() {
        for (var person : List.of(Personer.OLGA, Personer.LAURA, Personer.TOM)) {
            database.within(RowScope.of(person.kommune(), person.id()), () -> {
                for (var table : withColumn("innbygger_id")) {
                    assertThat(others(table, "innbygger_id", person.id()))
                            .as("%s in the scope of %s", table, person.navn())
                            .isZero();
                }
            });
        }
    }

    @Test
    void inAMunicipalitysScopeNoTableHasARowOfAnother() {
        database.within(RowScope.of("4615", null), () -> {
            for (var table : withColumn("kommune")) {
                assertThat(jdbc.sql("select count(*) from " + table + " where kommune <> '4615'")
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero();
            }
        });
    }

    @Test
    void writesNothingOutsideItsScope() {
        var person = Personer.LAURA;
        var changed = database.within(RowScope.of("4601", Personer.OLGA.id()), () -> jdbc.sql(
                        "update soknad.soknad set lagret_av = 'x' where innbygger_id = ?")
                .param(person.id())
                .update());
        assertThat(changed).isZero();
    }

    /** A fullmakt is seen by its holder too: that is the one table where another's id may stand. */
    private int others(String table, String column, UUID id) {
        var holder = table.equals("tilgang.fullmakt") ? " and fullmektig_id <> :id" : "";
        return jdbc.sql("select count(*) from " + table + " where " + column + " <> :id" + holder)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private List<String> guarded() {
        return jdbc.sql("""
                        select c.oid::regclass::text from pg_class c
                        where c.relkind in ('r', 'p') and c.relrowsecurity and not c.relispartition
                          and has_table_privilege(c.oid, 'SELECT') order by 1""").query(String.class).list();
    }

    private List<String> withColumn(String column) {
        var named = jdbc.sql("select attrelid::regclass::text from pg_attribute where attname = ? and attnum > 0")
                .param(column)
                .query(String.class)
                .set();
        return guarded().stream().filter(named::contains).toList();
    }
}
