package no.medvirk.tilgang.fullmakt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.medvirk.tilgang.Omrade;
import no.medvirk.tilgang.Tilgangsbevis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All calls stand within a scope: that of the giver, or that of the holder. */
@Repository
class Fullmakter {

    private static final String COLUMNS = """
            select id, innbygger_id, coalesce(innbyggernavn, '') as innbyggernavn, fullmektig_id,
                   coalesce(fullmektignavn, '') as fullmektignavn, type, omrader, gyldig_fra, gyldig_til, gitt,
                   coalesce(gitt_av_navn, '') as gitt_av_navn, ord, sagt, trukket,
                   trukket_av_navn
            from tilgang.fullmakt""";

    private final JdbcClient jdbc;

    Fullmakter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One giver at a time: what the next reads is what this one left. Held until the transaction ends. */
    void lock(UUID innbyggerId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('tilgang.fullmakt:' || :id, 0))")
                .param("id", innbyggerId.toString())
                .query()
                .singleRow();
    }

    /** Newest first. */
    List<Fullmakt> givenBy(UUID innbyggerId) {
        return list("innbygger_id = :id", innbyggerId);
    }

    /** Newest first. */
    List<Fullmakt> heldBy(UUID fullmektigId) {
        return list("fullmektig_id = :id", fullmektigId);
    }

    /** Of the unit's registrations for next of kin, those that end in these days; the first to end first. */
    List<Fullmakt> ending(UUID enhetId, LocalDate from, LocalDate to) {
        return jdbc.sql(COLUMNS + """
                 where enhet_id = :enhet and type = 'PARORENDE' and trukket is null and gyldig_til between :fra and :til
                order by gyldig_til, id""")
                .param("enhet", enhetId)
                .param("fra", from)
                .param("til", to)
                .query(Fullmakter::read)
                .list();
    }

    Optional<Fullmakt> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(Fullmakter::read)
                .optional();
    }

    /** What exists already with this id stands. */
    void add(Fullmakt fullmakt, Registrering registrering) {
        jdbc.sql("""
                insert into tilgang.fullmakt (id, kommune, innbygger_id, innbyggernavn, fullmektig_id, fullmektignavn, type,
                    omrader, gyldig_fra, gyldig_til, gitt, gitt_av_id, gitt_av_navn, registrert_av, enhet_id, ord, sagt, attest, attestdato)
                values (:id, :kommune, :innbygger, :innbyggernavn, :fullmektig, :fullmektignavn, :type, :omrader, :fra, :til,
                    :gitt, :gittAvId, :gittAv, :registrertAv, :enhet, :ord, :sagt, :attest, :attestdato)
                on conflict (id) do nothing""")
                .param("id", fullmakt.id())
                .param("kommune", registrering.kommune())
                .param("innbygger", fullmakt.innbyggerId())
                .param("innbyggernavn", fullmakt.innbyggernavn())
                .param("fullmektig", fullmakt.fullmektigId())
                .param("fullmektignavn", fullmakt.fullmektignavn())
                .param("type", fullmakt.type().name())
                .param("omrader", fullmakt.omrader().stream().map(Enum::name).toArray(String[]::new))
                .param("fra", fullmakt.fra())
                .param("til", fullmakt.til())
                .param("gitt", fullmakt.gitt().atOffset(ZoneOffset.UTC))
                .param("gittAvId", registrering.avId())
                .param("gittAv", fullmakt.gittAv())
                .param("registrertAv", registrering.ansatt())
                .param("enhet", registrering.enhetId())
                .param("ord", fullmakt.ord())
                .param("sagt", fullmakt.sagt())
                .param("attest", registrering.attest())
                .param("attestdato", registrering.attestdato())
                .update();
    }

    /** False where someone has ended it already. */
    boolean end(UUID id, Tilgangsbevis bevis) {
        return jdbc.sql("""
                        update tilgang.fullmakt set trukket = :tid, trukket_av_id = :avId, trukket_av_navn = :av
                        where id = :id and trukket is null""")
                        .param("id", id)
                        .param("tid", bevis.tid().atOffset(ZoneOffset.UTC))
                        .param("avId", bevis.aktor().id())
                        .param("av", bevis.aktor().navn())
                        .update()
                == 1;
    }

    private List<Fullmakt> list(String condition, UUID id) {
        return jdbc.sql(COLUMNS + " where " + condition + " order by gitt desc, id desc")
                .param("id", id)
                .query(Fullmakter::read)
                .list();
    }

    private static Fullmakt read(ResultSet row, int n) throws SQLException {
        var ended = row.getObject("trukket", OffsetDateTime.class);
        return new Fullmakt(
                row.getObject("id", UUID.class),
                row.getObject("innbygger_id", UUID.class),
                row.getString("innbyggernavn"),
                row.getObject("fullmektig_id", UUID.class),
                row.getString("fullmektignavn"),
                Fullmakt.Type.valueOf(row.getString("type")),
                omrader((String[]) row.getArray("omrader").getArray()),
                row.getObject("gyldig_fra", LocalDate.class),
                row.getObject("gyldig_til", LocalDate.class),
                row.getObject("gitt", OffsetDateTime.class).toInstant(),
                row.getString("gitt_av_navn"),
                row.getString("ord"),
                row.getObject("sagt", LocalDate.class),
                ended == null ? null : ended.toInstant(),
                row.getString("trukket_av_navn"));
    }

    private static Set<Omrade> omrader(String[] names) {
        var omrader = EnumSet.noneOf(Omrade.class);
        for (var name : names) {
            omrader.add(Omrade.valueOf(name));
        }
        return omrader;
    }
}
