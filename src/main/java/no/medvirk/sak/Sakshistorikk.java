package no.medvirk.sak;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.medvirk.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has happened in the cases: only ever added to. */
@Repository
class Sakshistorikk {

    private final JdbcClient jdbc;

    Sakshistorikk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Sak sak, UUID hvemId, String hvem, String hva, Instant tid) {
        jdbc.sql("""
                        INSERT INTO sak.hendelse (id, sak_id, innbygger_id, kommune, tid, hvem_id, hvem, hva)
                        VALUES (:id, :sak, :innbygger, :kommune, :tid, :hvemId, :hvem, :hva)
                        """)
                .param("id", Uuid7.next())
                .param("sak", sak.id())
                .param("innbygger", sak.innbyggerId())
                .param("kommune", sak.kommune())
                .param("tid", Timestamp.from(tid))
                .param("hvemId", hvemId)
                .param("hvem", hvem)
                .param("hva", hva)
                .update();
    }

    /** Oldest first. */
    List<Hendelse> list(UUID sakId) {
        return jdbc.sql("SELECT tid, hvem, hva FROM sak.hendelse WHERE sak_id = :sak ORDER BY tid, id")
                .param("sak", sakId)
                .query((rs, n) ->
                        new Hendelse(rs.getTimestamp("tid").toInstant(), rs.getString("hvem"), rs.getString("hva")))
                .list();
    }
}
