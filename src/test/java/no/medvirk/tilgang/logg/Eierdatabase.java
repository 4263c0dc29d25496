package no.medvirk.tilgang.logg;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Consumer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What only one who has the whole database in their hands can do: done in a transaction that is taken back afterwards. */
final class Eierdatabase {

    private final String url;

    Eierdatabase(FlywayConnectionDetails owner) {
        this.url = owner.getJdbcUrl();
    }

    /** As the superuser of the database server. */
    void doAndUndo(Consumer<JdbcClient> work) {
        var who = new Properties();
        who.setProperty("user", "postgres");
        try (Connection connection = DriverManager.getConnection(url, who)) {
            connection.setAutoCommit(false);
            try {
                work.accept(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
