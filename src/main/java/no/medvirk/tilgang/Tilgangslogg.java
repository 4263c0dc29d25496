package no.medvirk.tilgang;

import java.time.ZoneOffset;
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

    /** Committed on its own, by the statement itself: a refusal is remembered although the call that asked is rolled back. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void record(Loggrad rad) {
        var handling = rad.handling();
        jdbc.sql("""
                insert into tilgang.logg (id, tid, kommune, innbygger_id, aktor_id, aktor_navn, aktor_type, rolle, enhet_id,
                                          handling, omrade, grunnlag, avslag, gjelder_id, tillatt)
                values (:id, :tid, :kommune, :innbygger, :aktor, :navn, :type, :rolle, :enhet, :handling, :omrade, :grunnlag,
                        :avslag, :gjelder, :tillatt)""")
                .param("id", Uuid7.next())
                .param("tid", rad.tid().atOffset(ZoneOffset.UTC))
                .param("kommune", rad.kommune())
                .param("innbygger", rad.innbyggerId())
                .param("aktor", rad.aktor().id())
                .param("navn", rad.aktor().navn())
                .param("type", type(rad.aktor()))
                .param("rolle", rad.aktor() instanceof Ansatt a ? String.join(", ", a.roller()) : null)
                .param("enhet", rad.enhetId())
                .param("handling", handling.name())
                .param("omrade", name(handling.omrade()))
                .param("grunnlag", name(rad.grunnlag()))
                .param("avslag", name(rad.avslag()))
                .param("gjelder", rad.gjelder())
                .param("tillatt", rad.grunnlag() != null)
                .update();
    }

    private static String type(Aktor aktor) {
        return switch (aktor) {
            case Borger borger -> "BORGER";
            case Ansatt ansatt -> "ANSATT";
            case Systemet portal -> "SYSTEM";
        };
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
