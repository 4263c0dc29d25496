package no.medvirk.dokument;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.tilgang.Tilgangsbevis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of documents. Called within the scope of a bevis; each statement still names the person. */
@Repository
class Dokumenter {

    private static final String COLUMNS = "id, tilhorer, filnavn, mediatype, storrelse, lagret, type";

    private final JdbcClient jdbc;

    Dokumenter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets others who change the same attachments wait until this transaction ends. */
    void queueFor(UUID tilhorer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 6))")
                .param("key", tilhorer.toString())
                .query()
                .singleRow();
    }

    boolean isLocked(Tilgangsbevis bevis, UUID tilhorer) {
        return jdbc.sql("""
                        select exists (select 1 from dokument.las
                                       where innbygger_id = :innbygger and tilhorer = :tilhorer)""")
                .param("innbygger", bevis.innbyggerId())
                .param("tilhorer", tilhorer)
                .query(Boolean.class)
                .single();
    }

    void lock(Tilgangsbevis bevis, UUID tilhorer, Instant now) {
        jdbc.sql("""
                        insert into dokument.las (tilhorer, kommune, innbygger_id, last)
                        values (:tilhorer, :kommune, :innbygger, :last) on conflict do nothing""")
                .param("tilhorer", tilhorer)
                .param("kommune", bevis.kommune())
                .param("innbygger", bevis.innbyggerId())
                .param("last", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    long countAttachments(Tilgangsbevis bevis, UUID tilhorer) {
        return list(bevis, tilhorer).stream()
                .filter(d -> d.type().equals(Dokument.VEDLEGG))
                .count();
    }

    void add(Tilgangsbevis bevis, Dokument dokument, byte[] content) {
        jdbc.sql("""
                        insert into dokument.dokument (id, kommune, innbygger_id, tilhorer, type, filnavn, mediatype,
                                                       storrelse, lagret, lagret_av)
                        values (:id, :kommune, :innbygger, :tilhorer, :type, :filnavn, :mediatype, :storrelse, :lagret,
                                :av)""")
                .param("id", dokument.id())
                .param("kommune", bevis.kommune())
                .param("innbygger", bevis.innbyggerId())
                .param("tilhorer", dokument.tilhorer())
                .param("type", dokument.type())
                .param("filnavn", dokument.filnavn())
                .param("mediatype", dokument.mediatype())
                .param("storrelse", dokument.storrelse())
                .param("lagret", dokument.lagret().atOffset(ZoneOffset.UTC))
                .param("av", bevis.aktor().id())
                .update();
        jdbc.sql("""
                        insert into dokument.innhold (dokument_id, kommune, innbygger_id, innhold)
                        values (:id, :kommune, :innbygger, :innhold)""")
                .param("id", dokument.id())
                .param("kommune", bevis.kommune())
                .param("innbygger", bevis.innbyggerId())
                .param("innhold", content)
                .update();
    }

    List<Dokument> list(Tilgangsbevis bevis, UUID tilhorer) {
        return jdbc.sql("select " + COLUMNS + " from dokument.dokument"
                        + " where innbygger_id = :innbygger and tilhorer = :tilhorer order by id")
                .param("innbygger", bevis.innbyggerId())
                .param("tilhorer", tilhorer)
                .query(Dokument.class)
                .list();
    }

    Optional<Dokument> find(Tilgangsbevis bevis, UUID id) {
        return jdbc.sql("select " + COLUMNS + " from dokument.dokument where innbygger_id = :innbygger and id = :id")
                .param("innbygger", bevis.innbyggerId())
                .param("id", id)
                .query(Dokument.class)
                .optional();
    }

    /** A part of the content. Stored uncompressed, so PostgreSQL reads only that part. */
    byte[] slice(Tilgangsbevis bevis, UUID id, long from, int length) {
        return jdbc.sql("""
                        select substring(innhold from :from for :length) from dokument.innhold
                        where innbygger_id = :innbygger and dokument_id = :id""")
                .param("from", (int) from + 1)
                .param("length", length)
                .param("innbygger", bevis.innbyggerId())
                .param("id", id)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new IkkeFunnet("dokument"));
    }

    void remove(Tilgangsbevis bevis, UUID id) {
        jdbc.sql("delete from dokument.dokument where innbygger_id = :innbygger and id = :id")
                .param("innbygger", bevis.innbyggerId())
                .param("id", id)
                .update();
    }
}
