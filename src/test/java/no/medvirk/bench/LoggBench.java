package no.medvirk.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import no.medvirk.Integrasjonstest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * {@code ./portal bench logg}: what the queue of the seal costs an insert into the log, and how fast rows are sealed and
 * verified. In one transaction that is taken back, so that what is measured is the work and not the disk.
 */
@Integrasjonstest
class LoggBench {

    private static final int ROWS = 100_000;
    private static final String INSERT = """
            do $$ begin for n in 1..%d loop
                insert into tilgang.logg (id, tid, kommune, innbygger_id, aktor_id, aktor_navn, aktor_type, rolle, enhet_id, handling,
                                          omrade, grunnlag, tillatt)
                values (uuidv7(), clock_timestamp(), '4601', gen_random_uuid(), gen_random_uuid(), 'Kari Lund', 'ANSATT', 'SAKSBEHANDLER',
                        gen_random_uuid(), 'SE_SAK', 'SOKNAD', 'TJENSTLIG_BEHOV', true);
            end loop; end $$""".formatted(ROWS);

    @Autowired
    FlywayConnectionDetails owner;

    @Test
    void insertSealVerify() throws SQLException {
        var who = new Properties();
        who.setProperty("user", "postgres");
        try (var connection = DriverManager.getConnection(owner.getJdbcUrl(), who)) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            measure("warm up", ROWS, () -> jdbc.sql(INSERT).update());
            measure("insert, sealed", ROWS, () -> jdbc.sql(INSERT).update());
            // The portal's own job waits for its turn: this transaction holds the lock from here.
            measure("seal", ROWS, () -> jdbc.sql("select tilgang.forsegl(?)")
                    .param(ROWS)
                    .query(Integer.class)
                    .single());
            jdbc.sql("select tilgang.forsegl(?)")
                    .param(2 * ROWS)
                    .query(Integer.class)
                    .single();
            measure("verify", 2 * ROWS, () -> jdbc.sql("select * from tilgang.etterprov()")
                    .query()
                    .listOfRows());
            jdbc.sql("alter table tilgang.logg disable trigger forsegles").update();
            measure("insert, not sealed", ROWS, () -> jdbc.sql(INSERT).update());
            connection.rollback();
        }
    }

    private static void measure(String what, int rows, Runnable work) {
        var start = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%-20s %,10.0f rows/s   %6.2f s%n", what, rows / seconds, seconds);
    }
}
