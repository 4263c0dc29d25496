package no.medvirk.innbygger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.errors.IkkeFunnet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The person register of the municipalities. */
@Component
public class Innbyggere {

    private final JdbcClient jdbc;
    private final DatabaseSession database;

    Innbyggere(JdbcClient jdbc, DatabaseSession database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /**
     * The one person of the scope.
     *
     * @throws IkkeFunnet where the scope holds no such person
     */
    public Innbygger find(RowScope scope) {
        return database.within(scope, () -> jdbc.sql("""
                        select innbygger_id as id, fnr, navn, fodselsdato, kommune, adresse, postnummer, poststed,
                               telefon, epost, malform
                        from innbygger.innbygger where innbygger_id = :id""")
                .param("id", scope.innbyggerId())
                .query(Innbygger.class)
                .optional()
                .orElseThrow(() -> new IkkeFunnet("innbygger")));
    }

    /** Those of them that the scope holds. */
    public List<Innbygger> list(RowScope scope, Collection<UUID> ids) {
        return database.within(scope, () -> jdbc.sql("""
                        select innbygger_id as id, fnr, navn, fodselsdato, kommune, adresse, postnummer, poststed,
                               telefon, epost, malform
                        from innbygger.innbygger where innbygger_id = any(:ids)""")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Innbygger.class)
                .list());
    }
}
