package no.medvirk.tilgang.styring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.kommune.Enheter;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Handling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of who has which role where. Whoever gives or ends one, an administrator, a leader or a personnel register, does it
 * here, within a scope, so that the same holds for all. Rights are read for each call: a change works at the next.
 */
@Repository
public class Tildelinger {

    /** What a new row says. */
    record Ny(
            UUID ansattId,
            UUID enhetId,
            String rolle,
            Instant fra,
            @Nullable Instant til,
            String kilde,
            @Nullable String begrunnelse) {}

    private static final String SELECT = """
            select t.id, t.kommune, t.enhet_id, t.rolle, r.navn, r.rettigheter, t.gyldig_fra, t.gyldig_til, t.kilde, t.gitt_av, t.begrunnelse
            from tilgang.tildeling t join tilgang.rolle r on r.kommune = t.kommune and r.kode = t.rolle
            where t.kommune = :kommune and t.ansatt_id = :ansatt""";

    private final JdbcClient jdbc;
    private final Enheter enheter;
    private final Toppenhet toppenhet;
    private final Styringsvern vern;
    private final Tilgangshistorikk historikk;

    Tildelinger(JdbcClient jdbc, Enheter enheter, Toppenhet toppenhet, Styringsvern vern, Tilgangshistorikk historikk) {
        this.jdbc = jdbc;
        this.enheter = enheter;
        this.toppenhet = toppenhet;
        this.vern = vern;
        this.historikk = historikk;
    }

    /** What the employee has and will have, then what has ended; the newest first. */
    List<Tildelt> of(String kommune, UUID ansattId, Instant naa) {
        return jdbc.sql(SELECT
                        + " order by (t.gyldig_til is not null and t.gyldig_til <= :naa), t.gyldig_fra desc, t.id desc")
                .param("kommune", kommune)
                .param("ansatt", ansattId)
                .param("naa", utc(naa))
                .query((row, n) -> row(row, naa))
                .list();
    }

    Optional<Tildelt> find(String kommune, UUID ansattId, UUID id, Instant naa) {
        return jdbc.sql(SELECT + " and t.id = :id")
                .param("kommune", kommune)
                .param("ansatt", ansattId)
                .param("id", id)
                .query((row, n) -> row(row, naa))
                .optional();
    }

    /**
     * @return the id
     * @throws UgyldigInndata of the field {@code rolle}: {@code tildeling.harAlt} (the same role there at the same time),
     *     {@code tildeling.skille} (both sees persons and governs, K262)
     */
    UUID give(Styrer styrer, Ny ny) {
        vern.queue(styrer.kommune());
        if (overlaps(styrer.kommune(), ny)) {
            throw new UgyldigInndata("rolle", "tildeling.harAlt");
        }
        var id = Uuid7.next();
        jdbc.sql("""
                        insert into tilgang.tildeling (id, ansatt_id, kommune, enhet_id, rolle, gyldig_fra, gyldig_til, kilde,
                                                       gitt_av, begrunnelse)
                        values (:id, :ansatt, :kommune, :enhet, :rolle, :fra, :til, :kilde, :av, :begrunnelse)""")
                .param("id", id)
                .param("ansatt", ny.ansattId())
                .param("kommune", styrer.kommune())
                .param("enhet", ny.enhetId())
                .param("rolle", ny.rolle())
                .param("fra", utc(ny.fra()))
                .param("til", ny.til() == null ? null : utc(ny.til()))
                .param("kilde", ny.kilde())
                .param("av", styrer.navn())
                .param("begrunnelse", ny.begrunnelse())
                .update();
        historikk.role(styrer, ny.ansattId(), "GITT", ny.rolle(), ny.enhetId(), ny.fra(), ny.til(), ny.begrunnelse());
        vern.requireSeparation(styrer.kommune(), ny.ansattId(), "rolle", "tildeling.skille");
        return id;
    }

    /** Says no to what could not be given anyway, before anyone is asked to approve it. */
    void requireCanHave(Ansatt ansatt, UUID enhetId, String rolle, Instant fra, Duration varighet) {
        var ny = new Ny(ansatt.id(), enhetId, rolle, fra, fra.plus(varighet), "TIDSBEGRENSET", null);
        var has = ansatt.roller().contains(rolle)
                && of(ansatt.kommune(), ansatt.id(), fra).stream()
                        .anyMatch(each -> each.tilstand().equals("GJELDER")
                                && each.rolle().equals(rolle)
                                && enheter.withThoseUnder(each.enhetId()).contains(enhetId));
        if (has || overlaps(ansatt.kommune(), ny)) {
            throw new UgyldigInndata("rolle", "tildeling.harAlt");
        }
        vern.requireSeparation(ansatt, rolle);
    }

    /** From this moment. One that has not begun never will; one that has ended is left as it is. */
    void end(Styrer styrer, UUID ansattId, Tildelt tildelt, @Nullable String begrunnelse) {
        vern.queue(styrer.kommune());
        var ended = jdbc.sql("""
                        update tilgang.tildeling set gyldig_fra = least(gyldig_fra, :naa), gyldig_til = :naa
                        where id = :id and kommune = :kommune and (gyldig_til is null or gyldig_til > :naa)""")
                .param("naa", utc(styrer.tid()))
                .param("id", tildelt.id())
                .param("kommune", styrer.kommune())
                .update();
        if (ended == 0) {
            return;
        }
        historikk.role(
                styrer,
                ansattId,
                "AVSLUTTET",
                tildelt.rolle(),
                tildelt.enhetId(),
                tildelt.fra(),
                styrer.tid(),
                begrunnelse);
        if (tildelt.rettigheter().contains(Handling.ADMINISTRER_ROLLER)) {
            vern.requireAdministrator(styrer.kommune(), "tildeling");
        }
    }

    private boolean overlaps(String kommune, Ny ny) {
        return jdbc.sql("""
                        select exists (select from tilgang.tildeling
                            where kommune = :kommune and ansatt_id = :ansatt and enhet_id = :enhet and rolle = :rolle
                              and kilde = :kilde and (gyldig_til is null or gyldig_til > :fra)
                              and (:til::timestamptz is null or gyldig_fra < :til))""")
                .param("kommune", kommune)
                .param("ansatt", ny.ansattId())
                .param("enhet", ny.enhetId())
                .param("rolle", ny.rolle())
                .param("kilde", ny.kilde())
                .param("fra", utc(ny.fra()))
                .param("til", ny.til() == null ? null : utc(ny.til()))
                .query(Boolean.class)
                .single();
    }

    private Tildelt row(ResultSet row, Instant naa) throws SQLException {
        var enhetId = row.getObject("enhet_id", UUID.class);
        var fra = row.getTimestamp("gyldig_fra").toInstant();
        var ends = row.getTimestamp("gyldig_til");
        var til = ends == null ? null : ends.toInstant();
        var tilstand = til != null && !til.isAfter(naa) ? "AVSLUTTET" : fra.isAfter(naa) ? "KOMMER" : "GJELDER";
        return new Tildelt(
                row.getObject("id", UUID.class),
                enhetId,
                toppenhet.navn(row.getString("kommune"), enhetId),
                row.getString("rolle"),
                row.getString("navn"),
                Arrays.stream((String[]) row.getArray("rettigheter").getArray())
                        .map(Handling::valueOf)
                        .sorted()
                        .toList(),
                fra,
                til,
                row.getString("kilde"),
                row.getString("gitt_av"),
                row.getString("begrunnelse"),
                tilstand);
    }

    private static OffsetDateTime utc(Instant tid) {
        return tid.atOffset(ZoneOffset.UTC);
    }
}
