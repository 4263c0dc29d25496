package no.medvirk.samtykke;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All calls stand within a scope. What was asked never changes, and what happened is only added to. */
@Repository
class Samtykker {

    private static final String COLUMNS = """
            select id, innbygger_id, innbyggernavn, type, hva, hvem, tekst, melding, gyldig_til, svarfrist, status, bedt_om,
                   bedt_av_navn, besvart, besvart_av_navn, muntlig_dato, muntlig_til, ord, trukket, trukket_av_navn
            from samtykke.samtykke""";
    private static final TypeReference<Map<Sprak, Samtykketekst>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Samtykker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Samtykke> list(UUID innbyggerId) {
        return jdbc.sql(COLUMNS + " where innbygger_id = :innbygger order by bedt_om desc, id desc")
                .param("innbygger", innbyggerId)
                .query(Samtykker::read)
                .list();
    }

    Optional<Samtykke> find(UUID innbyggerId, UUID id) {
        return find(innbyggerId, id, "");
    }

    /** Holds the row until the transaction ends: the second of two answers finds what the first did. */
    Optional<Samtykke> findWithLock(UUID innbyggerId, UUID id) {
        return find(innbyggerId, id, " for update");
    }

    /** What exists already with this id stands. */
    boolean add(Samtykke samtykke, Tilgangsbevis bevis) {
        var spoken = Optional.ofNullable(samtykke.muntlig());
        return jdbc.sql("""
                insert into samtykke.samtykke (id, kommune, innbygger_id, innbyggernavn, type, hva, hvem, tekst, melding,
                    gyldig_til, svarfrist, status, bedt_om, bedt_av_id, bedt_av_navn, besvart, besvart_av_id,
                    besvart_av_navn, muntlig_dato, muntlig_til, ord)
                values (:id, :kommune, :innbygger, :navn, :type, :hva, :hvem, :tekst::jsonb, :melding, :til, :svarfrist, :status,
                    :bedtOm, :avId, :av, :besvart, :besvartAvId, :besvartAv, :muntligDato, :muntligTil, :ord)
                on conflict (id) do nothing""")
                        .param("id", samtykke.id())
                        .param("kommune", bevis.kommune())
                        .param("innbygger", samtykke.innbyggerId())
                        .param("navn", samtykke.innbyggernavn())
                        .param("type", samtykke.type().name())
                        .param("hva", samtykke.hva().stream().map(Enum::name).toArray(String[]::new))
                        .param("hvem", samtykke.hvem())
                        .param("tekst", JsonMapper.shared().writeValueAsString(samtykke.tekst()))
                        .param("melding", samtykke.melding())
                        .param("til", samtykke.til())
                        .param("svarfrist", samtykke.svarfrist())
                        .param("status", samtykke.lagretStatus())
                        .param("bedtOm", samtykke.bedtOm().atOffset(ZoneOffset.UTC))
                        .param("avId", bevis.aktor().id())
                        .param("av", samtykke.bedtAv())
                        .param("besvart", at(samtykke.besvart()))
                        .param("besvartAvId", samtykke.besvart() == null ? null : samtykke.innbyggerId())
                        .param("besvartAv", samtykke.besvartAv())
                        .param("muntligDato", spoken.map(Samtykke.Muntlig::dato).orElse(null))
                        .param("muntligTil", spoken.map(Samtykke.Muntlig::til).orElse(null))
                        .param("ord", spoken.map(Samtykke.Muntlig::ord).orElse(null))
                        .update()
                == 1;
    }

    void answer(UUID id, Samtykke.Status status, Tilgangsbevis bevis) {
        jdbc.sql("""
                update samtykke.samtykke
                set status = :status, besvart = :tid, besvart_av_id = :avId, besvart_av_navn = :av where id = :id""")
                .param("id", id)
                .param("status", status.name())
                .param("tid", at(bevis.tid()))
                .param("avId", bevis.aktor().id())
                .param("av", bevis.aktor().navn())
                .update();
    }

    void withdraw(UUID id, Tilgangsbevis bevis) {
        jdbc.sql("""
                update samtykke.samtykke
                set status = 'TRUKKET', trukket = :tid, trukket_av_id = :avId, trukket_av_navn = :av where id = :id""")
                .param("id", id)
                .param("tid", at(bevis.tid()))
                .param("avId", bevis.aktor().id())
                .param("av", bevis.aktor().navn())
                .update();
    }

    void note(UUID id, Samtykke.Status hva, Tilgangsbevis bevis) {
        jdbc.sql("""
                insert into samtykke.hendelse (id, samtykke_id, kommune, innbygger_id, tid, hva, hvem_id, hvem, grunnlag)
                values (:id, :samtykke, :kommune, :innbygger, :tid, :hva, :hvemId, :hvem, :grunnlag)""")
                .param("id", Uuid7.next())
                .param("samtykke", id)
                .param("kommune", bevis.kommune())
                .param("innbygger", bevis.innbyggerId())
                .param("tid", at(bevis.tid()))
                .param("hva", hva.name())
                .param("hvemId", bevis.aktor().id())
                .param("hvem", bevis.aktor().navn())
                .param("grunnlag", bevis.grunnlag().name())
                .update();
    }

    /** Oldest first. */
    List<Samtykkehendelse> history(UUID innbyggerId, UUID id) {
        return jdbc.sql("""
                select tid, hva, hvem, grunnlag from samtykke.hendelse
                where samtykke_id = :id and innbygger_id = :innbygger order by tid, id""")
                .param("id", id)
                .param("innbygger", innbyggerId)
                .query((row, n) -> new Samtykkehendelse(
                        instant(row, "tid"), row.getString("hva"), row.getString("hvem"), row.getString("grunnlag")))
                .list();
    }

    private Optional<Samtykke> find(UUID innbyggerId, UUID id, String lock) {
        return jdbc.sql(COLUMNS + " where id = :id and innbygger_id = :innbygger" + lock)
                .param("id", id)
                .param("innbygger", innbyggerId)
                .query(Samtykker::read)
                .optional();
    }

    private static Samtykke read(ResultSet row, int n) throws SQLException {
        var spoken = row.getObject("muntlig_dato", LocalDate.class);
        return new Samtykke(
                row.getObject("id", UUID.class),
                row.getObject("innbygger_id", UUID.class),
                row.getString("innbyggernavn"),
                Samtykketype.valueOf(row.getString("type")),
                Stream.of((String[]) row.getArray("hva").getArray())
                        .map(Opplysning::valueOf)
                        .toList(),
                row.getString("hvem"),
                JsonMapper.shared().readValue(row.getString("tekst"), TEXTS),
                row.getString("melding"),
                row.getObject("gyldig_til", LocalDate.class),
                row.getObject("svarfrist", LocalDate.class),
                row.getString("status"),
                instant(row, "bedt_om"),
                row.getString("bedt_av_navn"),
                instant(row, "besvart"),
                row.getString("besvart_av_navn"),
                spoken == null
                        ? null
                        : new Samtykke.Muntlig(spoken, row.getString("muntlig_til"), row.getString("ord")),
                instant(row, "trukket"),
                row.getString("trukket_av_navn"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
