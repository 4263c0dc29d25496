package no.medvirk.tilgang.logg;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Ansatt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the log of other days, as only the passing of time makes them. */
final class Loggskriver {

    private final JdbcClient jdbc;

    Loggskriver(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID write(Aktor aktor, UUID innbyggerId, String kommune, @Nullable UUID enhetId, boolean tillatt, Instant tid) {
        var id = Uuid7.next();
        jdbc.sql("""
                insert into tilgang.logg (id, tid, kommune, innbygger_id, aktor_id, aktor_navn, aktor_type, rolle, enhet_id, handling,
                                          omrade, grunnlag, avslag, tillatt)
                values (:id, :tid, :kommune, :innbygger, :aktor, :navn, :type, :rolle, :enhet, :handling, 'SOKNAD', :grunnlag, :avslag,
                        :tillatt)""")
                .param("id", id)
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("kommune", kommune)
                .param("innbygger", innbyggerId)
                .param("aktor", aktor.id())
                .param("navn", aktor.navn())
                .param("type", aktor instanceof Ansatt ? "ANSATT" : "BORGER")
                .param("rolle", aktor instanceof Ansatt ? "SAKSBEHANDLER" : null)
                .param("enhet", enhetId)
                .param("handling", aktor instanceof Ansatt ? "SE_SAK" : "SE_SOKNAD")
                .param("grunnlag", !tillatt ? null : aktor instanceof Ansatt ? "TJENSTLIG_BEHOV" : "SELV")
                .param("avslag", tillatt ? null : "IKKE_TJENSTLIG_BEHOV")
                .param("tillatt", tillatt)
                .update();
        return id;
    }
}
