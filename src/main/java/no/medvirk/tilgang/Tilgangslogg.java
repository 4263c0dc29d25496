package no.medvirk.tilgang;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.medvirk.platform.database.Uuid7;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The log of decisions, yes and no. The database lets the portal add rows and nothing more.
 *
 * <p>One writer takes all rows that wait and commits them together, on a connection of its own: a refusal is remembered
 * although the call that asked is rolled back, and a call that holds a connection never waits for another one to be free.
 */
@Component
class Tilgangslogg implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Tilgangslogg.class);
    private static final int BATCH = 256;
    private static final Duration RECONNECT = Duration.ofSeconds(5);
    /** Longer than a database that answers at all will ever need; nobody waits for ever. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String INSERT = """
            insert into tilgang.logg (id, tid, kommune, innbygger_id, aktor_id, aktor_navn, aktor_type, rolle, enhet_id,
                                      handling, omrade, grunnlag, avslag, gjelder_id, tillatt)
            values (:id, :tid, :kommune, :innbygger, :aktor, :navn, :type, :rolle, :enhet, :handling, :omrade, :grunnlag,
                    :avslag, :gjelder, :tillatt)""";

    private record Waiting(SqlParameterSource row, CompletableFuture<Void> written) {}

    /** The last thing in the queue. */
    private final Waiting end = new Waiting(new MapSqlParameterSource(), new CompletableFuture<>());

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final HikariDataSource connection;
    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Thread writer;

    Tilgangslogg(JdbcConnectionDetails details) {
        connection = new HikariDataSource();
        connection.setPoolName("tilgangslogg");
        connection.setJdbcUrl(details.getJdbcUrl());
        connection.setUsername(details.getUsername());
        connection.setPassword(details.getPassword());
        connection.setMaximumPoolSize(1);
        connection.setConnectionTimeout(RECONNECT.toMillis());
        jdbc = new NamedParameterJdbcTemplate(connection);
        transaction = new TransactionTemplate(new JdbcTransactionManager(connection));
        writer = Thread.ofPlatform().name("tilgangslogg").daemon().start(this::writeAll);
    }

    /** Done when the row is committed; with the error when it cannot be. */
    CompletableFuture<Void> write(Loggrad rad) {
        var written = new CompletableFuture<Void>().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        queue.add(new Waiting(row(rad), written));
        return written;
    }

    /** Writes what waits first. */
    @Override
    public void destroy() throws InterruptedException {
        queue.add(end);
        writer.join(PATIENCE);
        connection.close();
    }

    private void writeAll() {
        var batch = new ArrayList<Waiting>(BATCH);
        var open = true;
        while (open) {
            try {
                batch.add(queue.take());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            queue.drainTo(batch, BATCH - 1);
            open = !batch.remove(end);
            write(batch);
            batch.clear();
        }
    }

    /**
     * All in one commit; where that fails each by itself, so that one bad row takes no other with it. Where there is no
     * database they fail together: the next would only wait as long. Whatever happens, the writer lives.
     */
    private void write(List<Waiting> batch) {
        try {
            insert(batch);
            batch.forEach(each -> each.written().complete(null));
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException noDatabase) {
            fail(batch, noDatabase);
        } catch (RuntimeException failed) {
            if (batch.size() == 1) {
                fail(batch, failed);
            } else {
                batch.forEach(each -> write(List.of(each)));
            }
        }
    }

    private static void fail(List<Waiting> batch, RuntimeException why) {
        LOG.error("{} decisions could not be logged, and gave nothing out", batch.size(), why);
        batch.forEach(each -> each.written().completeExceptionally(why));
    }

    private void insert(List<Waiting> batch) {
        if (batch.size() == 1) {
            jdbc.update(INSERT, batch.getFirst().row());
        } else if (!batch.isEmpty()) {
            var rows = batch.stream().map(Waiting::row).toArray(SqlParameterSource[]::new);
            transaction.executeWithoutResult(status -> jdbc.batchUpdate(INSERT, rows));
        }
    }

    private static SqlParameterSource row(Loggrad rad) {
        var handling = rad.handling();
        return new MapSqlParameterSource()
                .addValue("id", Uuid7.next())
                .addValue("tid", rad.tid().atOffset(ZoneOffset.UTC))
                .addValue("kommune", rad.kommune())
                .addValue("innbygger", rad.innbyggerId())
                .addValue("aktor", rad.aktor().id())
                .addValue("navn", rad.aktor().navn())
                .addValue("type", type(rad.aktor()))
                .addValue("rolle", rad.aktor() instanceof Ansatt a ? String.join(", ", a.roller()) : null)
                .addValue("enhet", rad.enhetId())
                .addValue("handling", handling.name())
                .addValue("omrade", name(handling.omrade()))
                .addValue("grunnlag", name(rad.grunnlag()))
                .addValue("avslag", name(rad.avslag()))
                .addValue("gjelder", rad.gjelder())
                .addValue("tillatt", rad.grunnlag() != null);
    }

    private static String type(Aktor aktor) {
        return switch (aktor) {
            case Borger borger -> "BORGER";
            case Ansatt ansatt -> "ANSATT";
            case Systemet portal -> "SYSTEM";
        };
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
