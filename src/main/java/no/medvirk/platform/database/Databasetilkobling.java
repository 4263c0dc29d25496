package no.medvirk.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * One database, two roles: the portal works as one that owns nothing and cannot pass row-level security; the owner's
 * role is used for migrations alone.
 */
record Databasetilkobling(
        String url,
        String user,
        @Nullable String password,
        String owner,
        @Nullable String ownerPassword) {

    JdbcConnectionDetails forPortal() {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return user;
            }

            @Override
            public @Nullable String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    FlywayConnectionDetails forMigration() {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return owner;
            }

            @Override
            public @Nullable String getPassword() {
                return ownerPassword;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
