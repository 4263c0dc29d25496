package no.medvirk.tilgang;

import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The employees who may log in, with roles and units. One who is no longer active is not found. */
@Component
public class Ansattregister {

    private final JdbcClient jdbc;

    Ansattregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Ansatt> findByFnr(String fnr) {
        return find("fnr = ?", fnr);
    }

    public Optional<Ansatt> findByEntraOid(String oid) {
        return find("entra_oid = ?", oid);
    }

    private Optional<Ansatt> find(String condition, String value) {
        return jdbc.sql("select id, navn, kommune from tilgang.ansatt where aktiv and " + condition)
                .param(value)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Ansatt(
                            id,
                            row.getString("navn"),
                            row.getString("kommune"),
                            new HashSet<>(jdbc.sql("select enhet_id from tilgang.ansatt_enhet where ansatt_id = ?")
                                    .param(id)
                                    .query(UUID.class)
                                    .list()),
                            new HashSet<>(jdbc.sql("select rolle from tilgang.ansatt_rolle where ansatt_id = ?")
                                    .param(id)
                                    .query((r, i) -> Rolle.valueOf(r.getString(1)))
                                    .list()));
                })
                .optional();
    }
}
