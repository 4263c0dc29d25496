package no.medvirk.arbeidsflate.ansatt;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import no.medvirk.sak.Sakskanal;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to the database for changes in cases, whichever instance made them, and hands them to this instance's
 * streams. One connection, one virtual thread; when the connection is lost it is made anew.
 */
@Component
class Sakslytter implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sakslytter.class);
    private static final String LISTEN = "LISTEN " + Sakskanal.NAVN;
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final int WAITS_BETWEEN_CHECKS = 60;

    private final DataSource database;
    private final Saksstrom strom;
    private volatile @Nullable Thread thread;

    Sakslytter(DataSource database, Saksstrom strom) {
        this.database = database;
        this.strom = strom;
    }

    private void run() {
        var again = false;
        while (isRunning()) {
            try (var connection = database.getConnection()) {
                listen(connection, again);
            } catch (SQLException lost) {
                if (isRunning()) {
                    LOG.warn("Lost the connection that listens for cases; trying again", lost);
                    pause();
                }
            }
            again = true;
        }
    }

    private void listen(Connection connection, boolean again) throws SQLException {
        connection.setAutoCommit(true);
        execute(connection, LISTEN);
        if (again) {
            strom.tellAll();
        }
        try {
            var postgres = connection.unwrap(PGConnection.class);
            for (var waits = 1; isRunning(); waits++) {
                for (var notification : postgres.getNotifications((int) WAIT.toMillis())) {
                    hand(notification.getParameter());
                }
                if (waits % WAITS_BETWEEN_CHECKS == 0) {
                    // A peer that vanished without a word is silent for ever; asking again shows it.
                    execute(connection, LISTEN);
                }
            }
        } finally {
            stopListening(connection);
        }
    }

    /** The connection goes back to the pool, where nobody expects it to listen. */
    private void stopListening(Connection connection) {
        try {
            execute(connection, "UNLISTEN *");
        } catch (SQLException lost) {
            LOG.debug("The listening connection was already gone", lost);
        }
    }

    private void hand(String enhet) {
        try {
            strom.tell(UUID.fromString(enhet));
        } catch (IllegalArgumentException e) {
            LOG.warn("A message on {} names no unit", Sakskanal.NAVN);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        var listener = Thread.ofVirtual().name("sakslytter").unstarted(this::run);
        thread = listener;
        listener.start();
    }

    @Override
    public void stop() {
        var listener = thread;
        thread = null;
        if (listener != null) {
            try {
                listener.join(RETRY.plusSeconds(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
