package no.medvirk.innbygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Testfolk;
import no.medvirk.demo.folkeregister.Simulert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The nightly run, over all the demo people. */
@Integrasjonstest
@Krav("K311")
class NattoppdateringTest {

    private static final String RELATIONS = """
            select string_agg(row(innbygger_id, motpart_id, type, foreldreansvar, omrader)::text, E'\\n'
                order by innbygger_id, motpart_id, type) from innbygger.relasjon""";
    private static final String PERSONS = """
            select string_agg(row(innbygger_id, kommune, fnr, navn, fodselsdato, adresse, postnummer, poststed, telefon,
                epost, malform, adressebeskyttelse, dodsdato)::text, ' ' order by innbygger_id) from innbygger.innbygger""";
    private static final String LEFT = "select count(*) from innbygger.innbygger where hentet is null";

    @Autowired
    Nattoppdatering natt;

    @Autowired
    DataSource database;

    @Autowired
    ApplicationContext context;

    private Simulert simulert;
    private JdbcClient eier;

    @BeforeEach
    void askedAboutNobodyYet(@Autowired FlywayConnectionDetails details) {
        simulert = Simulert.of(context);
        eier = new Testfolk(details).eier();
        update("update innbygger.innbygger set hentet = null");
        // People of other tests, whom the register does not know, are out of it.
        update("update innbygger.innbygger set hentet = now() where fnr not in ('%s')"
                .formatted(String.join("','", simulert.numbers())));
    }

    @AfterEach
    void work() {
        simulert.work();
    }

    @Test
    void goesOnWhereItWasBrokenOff() throws SQLException {
        var all = Integer.parseInt(one(LEFT));
        simulert.failAfter(5);
        natt.run();
        assertThat(one(LEFT)).isEqualTo(String.valueOf(all - 5));

        simulert.work();
        var before = simulert.asked();
        natt.run();

        assertThat(one(LEFT)).isEqualTo("0");
        assertThat(simulert.asked() - before).as("only those that were left").isEqualTo(all - 5);
    }

    @Test
    void findsTheDemoPeopleAsTheDemoDataHaveThem() throws SQLException {
        var persons = one(PERSONS);
        var relations = one(RELATIONS);

        natt.run();

        assertThat(one(PERSONS)).isEqualTo(persons);
        assertThat(one(RELATIONS)).isEqualTo(relations);
    }

    @Test
    void leavesTheRunToTheInstanceThatHasTheLock() throws SQLException {
        var before = simulert.asked();
        try (var other = database.getConnection();
                var lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(" + Nattoppdatering.LOCK + ")");
            natt.run();
            lock.execute("select pg_advisory_unlock(" + Nattoppdatering.LOCK + ")");
        }
        assertThat(simulert.asked()).isEqualTo(before);

        natt.run();
        assertThat(simulert.asked()).as("free again").isGreaterThan(before);
    }

    private void update(String sql) {
        eier.sql(sql).update();
    }

    private String one(String sql) {
        return eier.sql(sql).query(String.class).optional().orElse("");
    }
}
