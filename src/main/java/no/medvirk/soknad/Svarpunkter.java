package no.medvirk.soknad;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.medvirk.tilgang.Tilgangsbevis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wrote what in the applications. All calls stand within a scope. */
@Repository
class Svarpunkter {

    private final JdbcClient jdbc;

    Svarpunkter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that came after a version of the draft, as the draft was when it was read: what has come since then does not
     * belong to the answers that were read, and is left for the next time.
     *
     * @param after -1 for all of them
     */
    List<Svarpunkt> since(Soknad read, int after) {
        return jdbc.sql("""
                        select link_id, versjon, utkast_versjon, skrevet_av_id, skrevet_av, skrevet, klient
                        from soknad.svarpunkt where soknad_id = ? and utkast_versjon between ? and ? order by link_id""")
                .params(read.id(), after + 1, read.versjon())
                .query(Svarpunkt.class)
                .list();
    }

    void write(Tilgangsbevis bevis, UUID soknadId, Svarpunkt punkt) {
        jdbc.sql("""
                insert into soknad.svarpunkt (soknad_id, link_id, kommune, innbygger_id, versjon, utkast_versjon,
                                              skrevet_av_id, skrevet_av, skrevet, klient)
                values (:soknad, :linkId, :kommune, :innbygger, :versjon, :utkast, :avId, :av, :tid, :klient)
                on conflict (soknad_id, link_id) do update
                set versjon = excluded.versjon, utkast_versjon = excluded.utkast_versjon, klient = excluded.klient,
                    skrevet_av_id = excluded.skrevet_av_id, skrevet_av = excluded.skrevet_av, skrevet = excluded.skrevet""")
                .param("soknad", soknadId)
                .param("linkId", punkt.linkId())
                .param("kommune", bevis.kommune())
                .param("innbygger", bevis.innbyggerId())
                .param("versjon", punkt.versjon())
                .param("utkast", punkt.utkastVersjon())
                .param("avId", punkt.skrevetAvId())
                .param("av", punkt.skrevetAv())
                .param("tid", punkt.skrevet().atOffset(ZoneOffset.UTC))
                .param("klient", punkt.klient())
                .update();
    }
}
