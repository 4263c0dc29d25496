package no.medvirk.innbygger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every night, asks the register about all persons. Each that is done is marked with the time, so a run that was broken off
 * goes on where it was, an hour later or in another instance. A lock in the database lets one instance run at a time.
 */
@Component
class Nattoppdatering {

    private static final Logger LOG = LoggerFactory.getLogger(Nattoppdatering.class);
    /** Shorter than a day, so that those of last night are asked about again, and longer than a night. */
    private static final Duration FRESH = Duration.ofHours(12);

    private static final int BATCH = 200;
    static final long LOCK = 0x464f4c4b45524547L;
    private static final UUID FIRST = new UUID(0, 0);

    private final ObjectProvider<Folkeregister> register;
    private final Registeroppdatering oppdatering;
    private final Registerlager lager;
    private final DataSource database;
    private final Clock clock;

    Nattoppdatering(
            ObjectProvider<Folkeregister> register,
            Registeroppdatering oppdatering,
            Registerlager lager,
            DataSource database,
            Clock clock) {
        this.register = register;
        this.oppdatering = oppdatering;
        this.lager = lager;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 1-5 * * *", zone = "Europe/Oslo")
    void run() throws SQLException {
        if (register.getIfAvailable() == null) {
            return;
        }
        // The lock belongs to this connection, so it goes with the process if that dies.
        try (var connection = database.getConnection()) {
            if (ask(connection, "select pg_try_advisory_lock(?)")) {
                try {
                    refreshAll();
                } finally {
                    ask(connection, "select pg_advisory_unlock(?)");
                }
            }
        }
    }

    private void refreshAll() {
        var limit = clock.instant().minus(FRESH);
        var done = 0;
        var batch = lager.findOlderThan(limit, FIRST, BATCH);
        try {
            while (!batch.isEmpty()) {
                for (var person : batch) {
                    refresh(person.id());
                    done++;
                }
                batch = lager.findOlderThan(limit, batch.getLast().id(), BATCH);
            }
            LOG.info("The person register was asked about {} persons", done);
        } catch (FolkeregisterUtilgjengelig unreachable) {
            LOG.warn(
                    "The person register was asked about {} persons and then failed: {}",
                    done,
                    unreachable.getMessage());
        }
    }

    /** What goes wrong with one person shall not keep the others from it. */
    private void refresh(UUID id) throws FolkeregisterUtilgjengelig {
        try {
            oppdatering.refresh(id);
        } catch (RuntimeException fault) {
            LOG.error("Person {} could not be renewed: {}", id, fault.getClass().getName());
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
