package no.medvirk.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where the data are: a database of the municipality's (`MEDVIRK_DB_URL`), else an embedded PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(Databasetilkobling tilkobling) {
        return tilkobling.forPortal();
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(Databasetilkobling tilkobling) {
        return tilkobling.forMigration();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("medvirk.db.url")
    static class External {

        @Bean
        Databasetilkobling databasetilkobling(Environment env) {
            return new Databasetilkobling(
                    env.getRequiredProperty("medvirk.db.url"),
                    env.getProperty("medvirk.db.user", EmbeddedDatabase.PORTAL),
                    env.getProperty("medvirk.db.password"),
                    env.getProperty("medvirk.db.owner", EmbeddedDatabase.OWNER),
                    env.getProperty("medvirk.db.owner.password"));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "medvirk.db.url", matchIfMissing = true, havingValue = "false")
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedDatabase embeddedDatabase(@Value("${medvirk.data:data}") Path folder) throws IOException {
            return EmbeddedDatabase.start(folder);
        }

        @Bean
        Databasetilkobling databasetilkobling(EmbeddedDatabase database) {
            return database.tilkobling();
        }
    }
}
