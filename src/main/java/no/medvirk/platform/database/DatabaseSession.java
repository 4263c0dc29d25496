package no.medvirk.platform.database;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens, or joins, a transaction that sees only the rows of a {@link RowScope}. Outside of it the application's role
 * sees no personal row at all: a forgotten condition returns nothing instead of someone else.
 *
 * <p>Work inside work may have another scope (a person's representative lives in another municipality); the outer
 * scope is set again afterwards.
 */
@Component
public class DatabaseSession {

    private static final String CURRENT = """
            select coalesce(current_setting('medvirk.kommune', true), '') as kommune,
                   coalesce(current_setting('medvirk.innbygger', true), '') as innbygger""";
    private static final String SET = """
            select set_config('medvirk.kommune', :kommune, true), set_config('medvirk.innbygger', :innbygger, true)""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DatabaseSession(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T within(RowScope scope, Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var outer = jdbc.sql(CURRENT).query(Settings.class).single();
            apply(settings(scope));
            var result = work.get();
            apply(outer);
            scope.settle();
            return result;
        }));
    }

    public void within(RowScope scope, Runnable work) {
        within(scope, () -> {
            work.run();
            return true;
        });
    }

    private static Settings settings(RowScope scope) {
        var innbygger = scope.innbyggerId();
        return new Settings(scope.kommune(), innbygger == null ? "" : innbygger.toString());
    }

    private void apply(Settings settings) {
        jdbc.sql(SET)
                .param("kommune", settings.kommune())
                .param("innbygger", settings.innbygger())
                .query()
                .singleRow();
    }

    record Settings(String kommune, String innbygger) {}
}
