package no.medvirk.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens on every {@link Kanal}, whichever instance speaks. One connection, one virtual thread; when the connection is
 * lost it is made anew.
 */
@Component
class Kanallytter implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Kanallytter.class);
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final int WAITS_BETWEEN_CHECKS = 60;

    private final DataSource database;
    private final List<Kanal> kanaler;
    private final String listen;
    private volatile @Nullable Thread thread;

    Kanallytter(DataSource database, List<Kanal> kanaler) {
        this.database = database;
        this.kanaler = kanaler;
        this.listen = kanaler.stream().map(each -> "LISTEN " + each.navn()).collect(Collectors.joining("; "));
    }

    private void run() {
        var again = false;
        while (isRunning()) {
            try (var connection = database.getConnection()) {
                listen(connection, again);
            } catch (SQLException lost) {
                if (isRunning()) {
                    LOG.warn("Lost the connection that listens; trying again", lost);
                    pause();
                }
            }
            again = true;
        }
    }

    private void listen(Connection connection, boolean again) throws SQLException {
        connection.setAutoCommit(true);
        execute(connection, listen);
        if (again) {
            kanaler.forEach(Kanal::mayHaveMissed);
        }
        try {
            var postgres = connection.unwrap(PGConnection.class);
            for (var waits = 1; isRunning(); waits++) {
                for (var notification : postgres.getNotifications((int) WAIT.toMillis())) {
                    hand(notification.getName(), notification.getParameter());
                }
                if (waits % WAITS_BETWEEN_CHECKS == 0) {
                    // A peer that vanished without a word is silent for ever; asking again shows it.
                    execute(connection, listen);
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

    private void hand(String navn, String melding) {
        for (var kanal : kanaler) {
            if (kanal.navn().equals(navn)) {
                try {
                    kanal.heard(melding);
                } catch (RuntimeException fault) {
                    LOG.error("A message on {} could not be handled", navn, fault);
                }
            }
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
        var listener = Thread.ofVirtual().name("kanallytter").unstarted(this::run);
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
