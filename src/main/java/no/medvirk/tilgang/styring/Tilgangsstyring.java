package no.medvirk.tilgang.styring;

import static no.medvirk.tilgang.Handling.ADMINISTRER_TILGANGER;
import static no.medvirk.tilgang.Handling.SE_TILGANGSRAPPORT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.medvirk.kommune.Enheter;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.styring.Tildelinger.Ny;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who has access to what in a unit and those under it: for the administrator to give and end, for the leader to see.
 *
 * <p>What cannot be given is an {@link UgyldigInndata}: {@code ansatt}/{@code tildeling.selv},
 * {@code rolle}/{@code tildeling.rolle}, {@code til}/{@code tildeling.til} (ends before it begins, or in the past),
 * {@code fra}/{@code tildeling.fra} (in the past), {@code begrunnelse}/{@code tildeling.begrunnelse} (3 letters or more), and
 * what {@link Tildelinger} and {@link Styringsvern} say. An employee of another part of the municipality is
 * {@link IkkeFunnet}.
 */
@Service
public class Tilgangsstyring {

    /** One employee, with what they have in the whole municipality and what was done. */
    public record Ansattside(
            UUID id, String navn, boolean aktiv, List<Tildelt> tildelinger, List<Tilgangsendring> historikk) {}

    /** A part of a list; {@code flere}: there are more than are shown. */
    public record Liste(List<Ansattkort> ansatte, boolean flere) {}

    static final int PAGE = 100;

    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final Enheter enheter;
    private final Toppenhet toppenhet;
    private final Tildelinger tildelinger;
    private final Tilgangshistorikk historikk;
    private final Clock clock;

    Tilgangsstyring(
            JdbcClient jdbc,
            DatabaseSession database,
            Enheter enheter,
            Toppenhet toppenhet,
            Tildelinger tildelinger,
            Tilgangshistorikk historikk,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.enheter = enheter;
        this.toppenhet = toppenhet;
        this.tildelinger = tildelinger;
        this.historikk = historikk;
        this.clock = clock;
    }

    /** Those with a role in the unit or under it, by name; at the top also those who have none anywhere. */
    public Liste list(Enhetsbevis bevis, String tekst) {
        bevis.of(ADMINISTRER_TILGANGER, SE_TILGANGSRAPPORT);
        var found = select(bevis, tekst.strip(), null);
        return new Liste(found.stream().limit(PAGE).toList(), found.size() > PAGE);
    }

    public Ansattside find(Enhetsbevis bevis, UUID ansattId) {
        bevis.of(ADMINISTRER_TILGANGER, SE_TILGANGSRAPPORT);
        var kort = required(bevis, ansattId);
        return database.within(
                bevis,
                () -> new Ansattside(
                        ansattId,
                        kort.navn(),
                        kort.aktiv(),
                        tildelinger.of(bevis.kommune(), ansattId, clock.instant()),
                        historikk.list(bevis.kommune(), ansattId)));
    }

    /**
     * Gives a role in the unit of the proof. Any active employee of the municipality can get one, as one who begins there
     * comes from elsewhere.
     *
     * @param fra the first day, from now where it is empty
     * @param til the last day, none where it is empty
     */
    public void give(Enhetsbevis bevis, UUID ansattId, String rolle, String fra, String til, String begrunnelse) {
        bevis.of(ADMINISTRER_TILGANGER);
        if (ansattId.equals(bevis.aktor().id())) {
            throw new UgyldigInndata("ansatt", "tildeling.selv");
        }
        var today = LocalDate.ofInstant(bevis.tid(), NORGE);
        var first = date(fra, "fra", today);
        var last = date(til, "til", null);
        if (first.isBefore(today)) {
            throw new UgyldigInndata("fra", "tildeling.fra");
        }
        if (last != null && last.isBefore(first)) {
            throw new UgyldigInndata("til", "tildeling.til");
        }
        requireReason(begrunnelse);
        var begins = first.equals(today) ? bevis.tid() : midnight(first);
        var ends = last == null ? null : midnight(last.plusDays(1));
        database.within(bevis, () -> {
            requireActive(bevis.kommune(), ansattId);
            requireRole(bevis.kommune(), rolle);
            tildelinger.give(
                    Styrer.of(bevis),
                    new Ny(ansattId, bevis.enhetId(), rolle, begins, ends, "MANUELL", begrunnelse.strip()));
        });
    }

    /** Ends a role in the unit of the proof at once. */
    public void end(Enhetsbevis bevis, UUID ansattId, UUID tildelingId, String begrunnelse) {
        bevis.of(ADMINISTRER_TILGANGER);
        requireReason(begrunnelse);
        database.within(bevis, () -> {
            var tildelt = tildelinger
                    .find(bevis.kommune(), ansattId, tildelingId, clock.instant())
                    .filter(each -> each.enhetId().equals(bevis.enhetId()))
                    .orElseThrow(() -> new IkkeFunnet("tildelingen"));
            tildelinger.end(Styrer.of(bevis), ansattId, tildelt, begrunnelse.strip());
        });
    }

    void requireRole(String kommune, String rolle) {
        var exists = jdbc.sql("select exists (select from tilgang.rolle where kommune = ? and kode = ?)")
                .params(kommune, rolle)
                .query(Boolean.class)
                .single();
        if (!exists) {
            throw new UgyldigInndata("rolle", "tildeling.rolle");
        }
    }

    void requireActive(String kommune, UUID ansattId) {
        var active = jdbc.sql("select exists (select from tilgang.ansatt where kommune = ? and id = ? and aktiv)")
                .params(kommune, ansattId)
                .query(Boolean.class)
                .single();
        if (!active) {
            throw new IkkeFunnet("den ansatte");
        }
    }

    private Ansattkort required(Enhetsbevis bevis, UUID ansattId) {
        return select(bevis, "", ansattId).stream().findFirst().orElseThrow(() -> new IkkeFunnet("den ansatte"));
    }

    private List<Ansattkort> select(Enhetsbevis bevis, String tekst, @Nullable UUID ansattId) {
        var units = enheter.withThoseUnder(bevis.enhetId());
        return database.within(bevis, () -> jdbc.sql("""
                        select a.id, a.navn, a.aktiv, array(
                            select distinct r.navn from tilgang.tildeling t
                            join tilgang.rolle r on r.kommune = t.kommune and r.kode = t.rolle
                            where t.ansatt_id = a.id and t.kommune = a.kommune and t.enhet_id = any (:enheter)
                              and t.gyldig_fra <= :naa and (t.gyldig_til is null or t.gyldig_til > :naa)
                            order by r.navn) as roller
                        from tilgang.ansatt a
                        where a.kommune = :kommune and a.navn ilike :tekst and a.id = coalesce(:ansatt::uuid, a.id)
                          and (exists (select from tilgang.tildeling t where t.ansatt_id = a.id and t.enhet_id = any (:enheter))
                               or :topp and not exists (select from tilgang.tildeling t where t.ansatt_id = a.id))
                        order by a.navn, a.id limit :antall""")
                .param("kommune", bevis.kommune())
                .param("enheter", units.toArray(UUID[]::new))
                .param("naa", clock.instant().atOffset(ZoneOffset.UTC))
                .param("tekst", "%" + tekst.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("ansatt", ansattId == null ? null : ansattId.toString())
                .param("topp", toppenhet.isTop(bevis.enhetId()))
                .param("antall", PAGE + 1)
                .query((row, n) -> new Ansattkort(
                        row.getObject("id", UUID.class),
                        row.getString("navn"),
                        row.getBoolean("aktiv"),
                        Arrays.asList((String[]) row.getArray("roller").getArray())))
                .list());
    }

    private static void requireReason(String begrunnelse) {
        if (begrunnelse.strip().length() < 3 || begrunnelse.length() > 500) {
            throw new UgyldigInndata("begrunnelse", "tildeling.begrunnelse");
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(NORGE).toInstant();
    }

    private static @Nullable LocalDate date(String value, String felt, @Nullable LocalDate otherwise) {
        try {
            return value.isBlank() ? otherwise : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new UgyldigInndata(felt, "tildeling." + felt);
        }
    }
}
