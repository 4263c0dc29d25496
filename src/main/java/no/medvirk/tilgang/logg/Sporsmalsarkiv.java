package no.medvirk.tilgang.logg;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Tilgangsbevis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that citizens have asked about looks at their data. */
@Repository
class Sporsmalsarkiv {

    private static final String SELECT = """
            select id, innbygger_id, enhet_id, logg_id, logg_tid as tid, ansatt_id, ansatt_navn, handling, tillatt, sporsmal, stilt,
                   stilt_av_navn, svar, besvart, besvart_av_navn
            from tilgang.oppslagssporsmal where\s""";

    /** The look that is asked about. */
    record Oppslag(
            UUID id, Instant tid, UUID enhetId, UUID ansattId, String ansattNavn, String handling, boolean tillatt) {}

    private final JdbcClient jdbc;

    Sporsmalsarkiv(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Oppslagssporsmal> of(Tilgangsbevis bevis) {
        return jdbc.sql(SELECT + "innbygger_id = :innbygger")
                .param("innbygger", bevis.innbyggerId())
                .query(Oppslagssporsmal.class)
                .list();
    }

    /** Those that wait for an answer first, then the newest. Nobody answers for themselves. */
    List<Oppslagssporsmal> of(Enhetsbevis bevis, Collection<UUID> enheter) {
        return jdbc.sql(SELECT + """
                        enhet_id in (:enheter) and kommune = :kommune and ansatt_id <> :meg
                        order by svar is not null, stilt desc limit 200""")
                .param("enheter", enheter)
                .param("kommune", bevis.kommune())
                .param("meg", bevis.aktor().id())
                .query(Oppslagssporsmal.class)
                .list();
    }

    Optional<Oppslagssporsmal> find(Enhetsbevis bevis, Collection<UUID> enheter, UUID id) {
        return jdbc.sql(SELECT + "id = :id and enhet_id in (:enheter) and kommune = :kommune and ansatt_id <> :meg")
                .param("id", id)
                .param("enheter", enheter)
                .param("kommune", bevis.kommune())
                .param("meg", bevis.aktor().id())
                .query(Oppslagssporsmal.class)
                .optional();
    }

    /** A look is asked about once; the same question sent again is the one that is there. */
    Oppslagssporsmal ask(Tilgangsbevis bevis, Oppslag look, String text, Instant now) {
        jdbc.sql("""
                insert into tilgang.oppslagssporsmal (id, kommune, innbygger_id, enhet_id, logg_id, logg_tid, ansatt_id,
                    ansatt_navn, handling, tillatt, sporsmal, stilt, stilt_av_id, stilt_av_navn)
                values (:id, :kommune, :innbygger, :enhet, :logg, :tid, :ansatt, :navn, :handling, :tillatt, :sporsmal, :naa, :hvem, :hvemNavn)
                on conflict (logg_id) do nothing""")
                .param("id", Uuid7.next())
                .param("kommune", bevis.kommune())
                .param("innbygger", bevis.innbyggerId())
                .param("enhet", look.enhetId())
                .param("logg", look.id())
                .param("tid", look.tid().atOffset(ZoneOffset.UTC))
                .param("ansatt", look.ansattId())
                .param("navn", look.ansattNavn())
                .param("handling", look.handling())
                .param("tillatt", look.tillatt())
                .param("sporsmal", text)
                .param("naa", now.atOffset(ZoneOffset.UTC))
                .param("hvem", bevis.aktor().id())
                .param("hvemNavn", bevis.aktor().navn())
                .update();
        return jdbc.sql(SELECT + "logg_id = :logg and innbygger_id = :innbygger")
                .param("logg", look.id())
                .param("innbygger", bevis.innbyggerId())
                .query(Oppslagssporsmal.class)
                .single();
    }

    /** False where somebody has answered already. */
    boolean answer(UUID id, String text, Aktor who, Instant now) {
        return jdbc.sql("""
                        update tilgang.oppslagssporsmal
                        set svar = :svar, besvart = :naa, besvart_av_id = :hvem, besvart_av_navn = :navn
                        where id = :id and svar is null""")
                        .param("svar", text)
                        .param("naa", now.atOffset(ZoneOffset.UTC))
                        .param("hvem", who.id())
                        .param("navn", who.navn())
                        .param("id", id)
                        .update()
                == 1;
    }
}
