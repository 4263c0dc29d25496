package no.medvirk.tilgang.styring;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.medvirk.platform.database.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done with employees' access and accounts. The database lets the portal add rows and nothing more. */
@Repository
public class Tilgangshistorikk {

    private final JdbcClient jdbc;
    private final Toppenhet toppenhet;

    Tilgangshistorikk(JdbcClient jdbc, Toppenhet toppenhet) {
        this.jdbc = jdbc;
        this.toppenhet = toppenhet;
    }

    /** A change of the account. Called within the scope of the one who makes it. */
    public void account(Styrer styrer, UUID ansattId, String hva) {
        add(styrer, ansattId, hva, null, null, null, null, null);
    }

    void role(
            Styrer styrer,
            UUID ansattId,
            String hva,
            String rolle,
            UUID enhetId,
            Instant fra,
            @Nullable Instant til,
            @Nullable String begrunnelse) {
        add(styrer, ansattId, hva, rolle, enhetId, fra, til, begrunnelse);
    }

    private void add(
            Styrer styrer,
            UUID ansattId,
            String hva,
            @Nullable String rolle,
            @Nullable UUID enhetId,
            @Nullable Instant fra,
            @Nullable Instant til,
            @Nullable String begrunnelse) {
        jdbc.sql("""
                        insert into tilgang.tilgangsendring (id, tid, kommune, ansatt_id, hvem_id, hvem, hva, rolle, enhet_id,
                                                             gyldig_fra, gyldig_til, begrunnelse)
                        values (:id, :tid, :kommune, :ansatt, :hvemId, :hvem, :hva, :rolle, :enhet, :fra, :til, :begrunnelse)""")
                .param("id", Uuid7.next())
                .param("tid", utc(styrer.tid()))
                .param("kommune", styrer.kommune())
                .param("ansatt", ansattId)
                .param("hvemId", styrer.id())
                .param("hvem", styrer.navn())
                .param("hva", hva)
                .param("rolle", rolle)
                .param("enhet", enhetId)
                .param("fra", fra == null ? null : utc(fra))
                .param("til", til == null ? null : utc(til))
                .param("begrunnelse", begrunnelse)
                .update();
    }

    /** The latest hundred, the newest first. */
    List<Tilgangsendring> list(String kommune, UUID ansattId) {
        return jdbc.sql("""
                        select e.tid, e.hvem, e.hva, r.navn as rollenavn, e.enhet_id, e.begrunnelse
                        from tilgang.tilgangsendring e
                        left join tilgang.rolle r on r.kommune = e.kommune and r.kode = e.rolle
                        where e.kommune = :kommune and e.ansatt_id = :ansatt order by e.tid desc, e.id desc limit 100""")
                .param("kommune", kommune)
                .param("ansatt", ansattId)
                .query((row, n) -> {
                    var enhet = row.getObject("enhet_id", UUID.class);
                    return new Tilgangsendring(
                            row.getTimestamp("tid").toInstant(),
                            row.getString("hvem"),
                            row.getString("hva"),
                            row.getString("rollenavn"),
                            enhet == null ? null : toppenhet.navn(kommune, enhet),
                            row.getString("begrunnelse"));
                })
                .list();
    }

    private static OffsetDateTime utc(Instant tid) {
        return tid.atOffset(ZoneOffset.UTC);
    }
}
