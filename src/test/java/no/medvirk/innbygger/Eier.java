package no.medvirk.innbygger;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** The owner of the tables, who may prepare in a test what the portal itself may not. */
final class Eier {

    private final FlywayConnectionDetails details;

    Eier(FlywayConnectionDetails details) {
        this.details = details;
    }

    void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), null);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String one(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), null);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
