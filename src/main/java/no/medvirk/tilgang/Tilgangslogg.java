package no.medvirk.tilgang;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.medvirk.platform.database.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log of decisions, yes and no. The database lets the portal add rows and nothing more. */
@Repository
class Tilgangslogg {

    private final JdbcClient jdbc;

    Tilgangslogg(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Committed on its own: a refusal is remembered although the call that asked is rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(
            Aktor aktor,
            String kommune,
            @Nullable UUID innbyggerId,
            @Nullable UUID enhetId,
            Handling handling,
            @Nullable Grunnlag grunnlag,
            boolean tillatt,
            Instant tid) {
        jdbc.sql("""
                insert into tilgang.logg (id, tid, kommune, innbygger_id, aktor_id, aktor_navn, aktor_type, enhet_id,
                                          handling, grunnlag, tillatt)
                values (:id, :tid, :kommune, :innbygger, :aktor, :navn, :type, :enhet, :handling, :grunnlag, :tillatt)""")
                .param("id", Uuid7.next())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("kommune", kommune)
                .param("innbygger", innbyggerId)
                .param("aktor", aktor.id())
                .param("navn", aktor.navn())
                .param("type", aktor instanceof Ansatt ? "ANSATT" : "BORGER")
                .param("enhet", enhetId)
                .param("handling", handling.name())
                .param("grunnlag", grunnlag == null ? null : grunnlag.name())
                .param("tillatt", tillatt)
                .update();
    }
}
