package no.medvirk.tilgang;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.medvirk.kommune.Enheter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The employees who may log in, and what they may do at this moment. One who is no longer active is not found. */
@Component
public class Ansattregister {

    private static final String ROLES = """
            select a.navn, a.kommune, t.enhet_id, t.rolle, r.rettigheter
            from tilgang.ansatt a
            left join tilgang.tildeling t on t.ansatt_id = a.id and t.kommune = a.kommune
                and t.gyldig_fra <= :naa and (t.gyldig_til is null or t.gyldig_til > :naa)
            left join tilgang.rolle r on r.kommune = t.kommune and r.kode = t.rolle
            where a.id = :id and a.aktiv""";

    private record Rad(String navn, String kommune, UUID enhetId, String rolle, String[] rettigheter) {}

    private final JdbcClient jdbc;
    private final Enheter enheter;
    private final Clock clock;

    Ansattregister(JdbcClient jdbc, Enheter enheter, Clock clock) {
        this.jdbc = jdbc;
        this.enheter = enheter;
        this.clock = clock;
    }

    public Optional<Ansatt> findByFnr(String fnr) {
        return find("fnr = ?", fnr);
    }

    public Optional<Ansatt> findByEntraOid(String oid) {
        return find("entra_oid = ?", oid);
    }

    /** With roles and rights as they are now. */
    public Optional<Ansatt> find(UUID id) {
        List<Rad> rows = jdbc.sql(ROLES)
                .param("id", id)
                .param("naa", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    var rights = row.getArray("rettigheter");
                    return new Rad(
                            row.getString("navn"),
                            row.getString("kommune"),
                            row.getObject("enhet_id", UUID.class),
                            row.getString("rolle"),
                            rights == null ? new String[0] : (String[]) rights.getArray());
                })
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(join(id, rows));
    }

    private Ansatt join(UUID id, List<Rad> rows) {
        var roles = new HashSet<String>();
        Map<UUID, Set<Handling>> rights = new HashMap<>();
        for (var row : rows) {
            if (row.rolle() == null) {
                continue;
            }
            roles.add(row.rolle());
            for (var enhet : enheter.withThoseUnder(row.enhetId())) {
                var there = rights.computeIfAbsent(enhet, _ -> EnumSet.noneOf(Handling.class));
                for (var right : row.rettigheter()) {
                    there.add(Handling.valueOf(right));
                }
            }
        }
        return new Ansatt(id, rows.getFirst().navn(), rows.getFirst().kommune(), roles, rights);
    }

    private Optional<Ansatt> find(String condition, String value) {
        return jdbc.sql("select id, navn, kommune from tilgang.ansatt where aktiv and " + condition)
                .param(value)
                .query((row, n) ->
                        Ansatt.named(row.getObject("id", UUID.class), row.getString("navn"), row.getString("kommune")))
                .optional();
    }
}
