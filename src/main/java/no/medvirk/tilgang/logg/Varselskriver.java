package no.medvirk.tilgang.logg;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.tilgang.logg.Varselregel.Funn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Puts down what the rules found. What was found before grows; what a leader has said of it stays. */
@Repository
class Varselskriver {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Varselskriver(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void write(String kommune, UUID ansattId, String ansattnavn, Funn funn, Instant naa) {
        var last = funn.bevis().getLast();
        jdbc.sql("""
                insert into tilgang.varsel (id, nokkel, kommune, enhet_id, ansatt_id, ansatt_navn, innbygger_id, slag, styrke,
                                            antall, fra, til, bevis, opprettet)
                values (:id, :nokkel, :kommune, :enhet, :ansatt, :navn, :innbygger, :slag, :styrke, :antall, :fra, :til,
                        :bevis::jsonb, :naa)
                on conflict (nokkel) do update
                set antall = excluded.antall, fra = excluded.fra, til = excluded.til, bevis = excluded.bevis
                where varsel.antall < excluded.antall""")
                .param("id", Uuid7.next())
                .param("nokkel", "%s/%s/%s/%s".formatted(funn.slag(), funn.dag(), ansattId, funn.innbyggerId()))
                .param("kommune", kommune)
                .param("enhet", last.enhetId())
                .param("ansatt", ansattId)
                .param("navn", ansattnavn)
                .param("innbygger", funn.innbyggerId())
                .param("slag", funn.slag().name())
                .param("styrke", funn.slag().styrke().name())
                .param("antall", funn.bevis().size())
                .param("fra", funn.bevis().getFirst().tid().atOffset(ZoneOffset.UTC))
                .param("til", last.tid().atOffset(ZoneOffset.UTC))
                .param("bevis", json.writeValueAsString(funn.bevis()))
                .param("naa", naa.atOffset(ZoneOffset.UTC))
                .update();
    }
}
