package no.medvirk.tilgang.logg;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The chain of hashes that the log is sealed with. The database does the sealing and the walk, as the owner of the log; the
 * portal's role may ask for it and cannot write a link.
 */
@Service
public class Loggkjede {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Loggkjede(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Seals at most so many rows and tells how many it was; none where another instance is at it. */
    int seal(int most) {
        return jdbc.sql("select tilgang.forsegl(:most)")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    Kjedehode head() {
        return jdbc.sql("select nr, hash from tilgang.kjedehode()")
                .query(Kjedehode.class)
                .single();
    }

    /** Walks the whole chain, and keeps what it found. */
    @Transactional
    Etterproving verify() {
        var links =
                jdbc.sql("select nr from tilgang.kjedehode()").query(Long.class).single();
        var faults = jdbc.sql("select feil, nr, logg_id from tilgang.etterprov()")
                .query((row, n) -> new Kjedefeil(
                        Kjedefeil.Slag.valueOf(row.getString("feil")),
                        row.getObject("nr", Long.class),
                        row.getObject("logg_id", UUID.class)))
                .list();
        var result = new Etterproving(clock.instant(), links, faults);
        jdbc.sql("insert into tilgang.etterproving (tid, ledd, feil) values (:tid, :ledd, :feil::jsonb)")
                .param("tid", result.tid().atOffset(ZoneOffset.UTC))
                .param("ledd", links)
                .param("feil", json.writeValueAsString(faults))
                .update();
        return result;
    }

    /** For one who answers for access: walks the chain now. */
    @Transactional
    public Etterproving verify(Enhetsbevis bevis) {
        bevis.of(Handling.SE_TILGANGSRAPPORT, Handling.ADMINISTRER_TILGANGER);
        return verify();
    }

    /** What the last walk found. */
    public Optional<Etterproving> last(Enhetsbevis bevis) {
        bevis.of(Handling.SE_TILGANGSRAPPORT, Handling.ADMINISTRER_TILGANGER);
        return jdbc.sql("select tid, ledd, feil from tilgang.etterproving order by tid desc limit 1")
                .query((row, n) -> new Etterproving(
                        row.getObject("tid", OffsetDateTime.class).toInstant(),
                        row.getLong("ledd"),
                        List.of(json.readValue(row.getString("feil"), Kjedefeil[].class))))
                .optional();
    }
}
