package no.medvirk.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL of the portal's own, on a free port of this machine, whose data stay in a folder between starts. */
final class EmbeddedDatabase implements AutoCloseable {

    static final String OWNER = "medvirk_owner";
    static final String PORTAL = "medvirk_app";
    private static final String DATABASE = "medvirk";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static EmbeddedDatabase start(Path folder) throws IOException {
        var data = Files.createDirectories(folder.toAbsolutePath()).resolve("postgres");
        stopOrphan(data.resolve("postmaster.pid"));
        // The library turns durability off, as it is made for tests; here an acknowledged save must survive a crash.
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(
                        Files.createDirectories(folder.toAbsolutePath().resolve("postgres-program"))
                                .toFile())
                .setCleanDataDirectory(false)
                // Spring ends it as the last; a hook of its own would end it under the requests that are still served.
                .setRegisterShutdownHook(false)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        createOnce(postgres);
        return new EmbeddedDatabase(postgres);
    }

    Databasetilkobling tilkobling() {
        var url = "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), DATABASE);
        return new Databasetilkobling(url, PORTAL, null, OWNER, null);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /** A portal that was killed leaves its PostgreSQL running on the folder: it is asked to end before a new one starts. */
    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var orphan = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (orphan.isEmpty()) {
            Files.delete(pidFile);
            return;
        }
        LOG.info("Stopping the PostgreSQL that an earlier run left behind (process {})", pid);
        orphan.get().destroy();
        try {
            orphan.get().onExit().get(20, TimeUnit.SECONDS);
        } catch (Exception stillRunning) {
            throw new IOException("Another Medvirk uses the data in " + pidFile.getParent(), stillRunning);
        }
    }

    private static void createOnce(EmbeddedPostgres postgres) throws IOException {
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            if (exists(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                return;
            }
            try (var statement = connection.createStatement()) {
                statement.execute("create role " + OWNER + " login");
                statement.execute("create role " + PORTAL + " login");
                statement.execute(
                        "create database " + DATABASE + " owner " + OWNER + " template template0 encoding 'UTF8'");
            }
        } catch (SQLException e) {
            throw new IOException("The embedded database could not be prepared", e);
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
