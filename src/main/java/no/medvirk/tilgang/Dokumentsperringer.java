package no.medvirk.tilgang;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.medvirk.platform.database.DatabaseSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents that a person has closed. */
@Component
public class Dokumentsperringer {

    private final JdbcClient jdbc;
    private final DatabaseSession database;

    Dokumentsperringer(JdbcClient jdbc, DatabaseSession database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Those that the holder of the proof must not be shown: to an employee the closed ones, unless it is an emergency. */
    public Set<UUID> hiddenFrom(Tilgangsbevis bevis) {
        if (!(bevis.aktor() instanceof Ansatt) || bevis.grunnlag() == Grunnlag.NODRETT) {
            return Set.of();
        }
        return new HashSet<>(database.within(bevis, () -> jdbc.sql("""
                        select mot_id from tilgang.sperring
                        where innbygger_id = :innbygger and mot = 'DOKUMENT' and opphevet is null""")
                .param("innbygger", bevis.innbyggerId())
                .query(UUID.class)
                .list()));
    }
}
