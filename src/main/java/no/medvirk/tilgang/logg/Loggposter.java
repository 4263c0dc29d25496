package no.medvirk.tilgang.logg;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** A person's log, row by row, newest first. */
@Service
public class Loggposter {

    private final JdbcClient jdbc;
    private final DatabaseSession database;

    Loggposter(JdbcClient jdbc, DatabaseSession database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /**
     * A page of it.
     *
     * @param fra from this moment
     * @param til before this moment
     * @param etter only what is older than this place
     */
    public Loggpost.Side list(
            Tilgangsbevis bevis, Instant fra, Instant til, int antall, Loggpost.@Nullable Sted etter) {
        bevis.of(Handling.SE_LOGG);
        bevis.settle(); // this look is to stand in what it shows
        var start = etter == null ? new Loggpost.Sted(til, new UUID(0, 0)) : etter;
        var rows = database.within(bevis, () -> jdbc.sql("""
                        select id, tid, kommune, innbygger_id, aktor_id, aktor_navn, aktor_type, rolle, enhet_id, handling, omrade,
                               grunnlag, avslag, gjelder_id
                        from tilgang.logg
                        where innbygger_id = :innbygger and tid >= :fra and tid < :til and (tid, id) < (:etterTid, :etterId)
                        order by tid desc, id desc limit :antall""")
                .param("innbygger", bevis.innbyggerId())
                .param("fra", fra.atOffset(ZoneOffset.UTC))
                .param("til", til.atOffset(ZoneOffset.UTC))
                .param("etterTid", start.tid().atOffset(ZoneOffset.UTC))
                .param("etterId", start.id())
                .param("antall", antall + 1)
                .query((row, n) -> new Loggpost(
                        row.getObject("id", UUID.class),
                        row.getObject("tid", OffsetDateTime.class).toInstant(),
                        row.getString("kommune"),
                        row.getObject("innbygger_id", UUID.class),
                        row.getObject("aktor_id", UUID.class),
                        row.getString("aktor_navn"),
                        row.getString("aktor_type").equals("ANSATT"),
                        row.getString("rolle"),
                        row.getObject("enhet_id", UUID.class),
                        row.getString("handling"),
                        row.getString("omrade"),
                        row.getString("grunnlag"),
                        row.getString("avslag"),
                        row.getObject("gjelder_id", UUID.class)))
                .list());
        if (rows.size() <= antall) {
            return new Loggpost.Side(rows, null);
        }
        var last = rows.get(antall - 1);
        return new Loggpost.Side(rows.subList(0, antall), new Loggpost.Sted(last.tid(), last.id()));
    }
}
