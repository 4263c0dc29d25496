package no.medvirk.tilgang.styring;

import static no.medvirk.tilgang.Handling.FOLG_OPP_VARSEL;
import static no.medvirk.tilgang.Handling.NODRETT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.kommune.Enheter;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.NodrettTatt;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Emergency access (K263, K265): taken with a reason, over by itself, and looked at by the leader afterwards.
 *
 * <p>What cannot be is an {@link UgyldigInndata}: {@code arsak}/{@code nodrett.arsak},
 * {@code begrunnelse}/{@code nodrett.begrunnelse} (10 letters or more), {@code utfall}/{@code nodrett.utfall},
 * {@code merknad}/{@code nodrett.merknad} (needed where it is to be followed up).
 */
@Service
public class Nodretter {

    static final int SHORTEST_REASON = 10;

    private static final Set<String> UTFALL = Set.of("I_ORDEN", "FOLGES_OPP");

    private static final String SELECT = """
            select id, innbygger_id, ansatt_navn, enhet_id, arsak, begrunnelse, fra, til, avsluttet, gjennomgatt,
                   gjennomgatt_av_navn, utfall, merknad
            from tilgang.nodrett where kommune = :kommune and\s""";

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final Enheter enheter;
    private final Toppenhet toppenhet;
    private final Innbyggere innbyggere;
    private final Arsaker arsaker;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration varighet;

    Nodretter(
            JdbcClient jdbc,
            DatabaseSession database,
            Enheter enheter,
            Toppenhet toppenhet,
            Innbyggere innbyggere,
            Arsaker arsaker,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${medvirk.nodrett.varighet:2h}") Duration varighet) {
        if (varighet.compareTo(Duration.ofHours(24)) > 0 || !varighet.isPositive()) {
            throw new IllegalArgumentException("medvirk.nodrett.varighet must be 24 hours or less");
        }
        this.jdbc = jdbc;
        this.database = database;
        this.enheter = enheter;
        this.toppenhet = toppenhet;
        this.innbyggere = innbyggere;
        this.arsaker = arsaker;
        this.events = events;
        this.clock = clock;
        this.varighet = varighet;
    }

    public Duration varighet() {
        return varighet;
    }

    /** Checks what is written, so that nobody is looked up before it can be used. */
    public void requireReason(String kommune, String arsak, String begrunnelse) {
        if (arsaker.list(kommune).stream()
                .noneMatch(each -> each.aktiv() && each.kode().equals(arsak))) {
            throw new UgyldigInndata("arsak", "nodrett.arsak");
        }
        if (begrunnelse.strip().length() < SHORTEST_REASON || begrunnelse.length() > 1000) {
            throw new UgyldigInndata("begrunnelse", "nodrett.begrunnelse");
        }
    }

    /** @param enhetsbevis of the unit on whose behalf it is taken, whose leader is told */
    public void take(Enhetsbevis enhetsbevis, Tilgangsbevis bevis, String arsak, String begrunnelse) {
        bevis.of(NODRETT);
        requireReason(bevis.kommune(), arsak, begrunnelse);
        var ansatt = enhetsbevis.of(NODRETT).aktor();
        var enhetId = enhetsbevis.enhetId();
        var id = Uuid7.next();
        var til = bevis.tid().plus(varighet);
        database.within(bevis, () -> {
            jdbc.sql("""
                            insert into tilgang.nodrett (id, kommune, innbygger_id, ansatt_id, ansatt_navn, enhet_id, arsak,
                                                         begrunnelse, fra, til)
                            values (:id, :kommune, :innbygger, :ansatt, :navn, :enhet, :arsak, :begrunnelse, :fra, :til)""")
                    .param("id", id)
                    .param("kommune", bevis.kommune())
                    .param("innbygger", bevis.innbyggerId())
                    .param("ansatt", ansatt.id())
                    .param("navn", ansatt.navn())
                    .param("enhet", enhetId)
                    .param("arsak", arsak)
                    .param("begrunnelse", begrunnelse.strip())
                    .param("fra", utc(bevis.tid()))
                    .param("til", utc(til))
                    .update();
            events.publishEvent(new NodrettTatt(
                    id, bevis.kommune(), enhetId, bevis.innbyggerId(), ansatt.id(), ansatt.navn(), til));
        });
    }

    /** The employee ends one of their own at once. What is over, or another's, is left as it is. */
    public void end(Ansatt ansatt, UUID id) {
        database.within(RowScope.of(ansatt.kommune(), null), () -> jdbc.sql("""
                        update tilgang.nodrett set avsluttet = :naa
                        where id = :id and kommune = :kommune and ansatt_id = :ansatt and avsluttet is null and til > :naa""")
                .param("naa", utc(clock.instant()))
                .param("id", id)
                .param("kommune", ansatt.kommune())
                .param("ansatt", ansatt.id())
                .update());
    }

    /** The employee's own that last now. */
    public List<Nodrett> lastingFor(Ansatt ansatt) {
        return within(
                RowScope.of(ansatt.kommune(), null),
                "ansatt_id = :ansatt and avsluttet is null and til > :naa order by til",
                "ansatt",
                ansatt.id());
    }

    /** Those of the unit and those under it: not looked at first, then the newest. */
    public List<Nodrett> list(Enhetsbevis bevis) {
        bevis.of(FOLG_OPP_VARSEL);
        return within(
                bevis,
                "enhet_id = any (:enheter) and fra <= :naa order by (gjennomgatt is null) desc, fra desc, id desc limit 200",
                "enheter",
                enheter.withThoseUnder(bevis.enhetId()).toArray(UUID[]::new));
    }

    /** How many the employee is to look at. */
    public int waitingFor(Ansatt ansatt) {
        return database.within(RowScope.of(ansatt.kommune(), null), () -> jdbc.sql("""
                        select count(*) from tilgang.nodrett
                        where kommune = :kommune and enhet_id = any (:enheter) and gjennomgatt is null and ansatt_id <> :meg""")
                .param("kommune", ansatt.kommune())
                .param("enheter", ansatt.enheterMed(FOLG_OPP_VARSEL).toArray(UUID[]::new))
                .param("meg", ansatt.id())
                .query(Integer.class)
                .single());
    }

    /** The leader has looked at one of the unit's. Nobody looks at their own; what is looked at stays as it was found. */
    public void review(Enhetsbevis bevis, UUID id, String utfall, String merknad) {
        bevis.of(FOLG_OPP_VARSEL);
        if (!UTFALL.contains(utfall)) {
            throw new UgyldigInndata("utfall", "nodrett.utfall");
        }
        if (merknad.length() > 1000
                || utfall.equals("FOLGES_OPP") && merknad.strip().length() < 3) {
            throw new UgyldigInndata("merknad", "nodrett.merknad");
        }
        var changed = database.within(bevis, () -> jdbc.sql("""
                        update tilgang.nodrett set gjennomgatt = :naa, gjennomgatt_av_navn = :av, utfall = :utfall,
                                                   merknad = nullif(:merknad, '')
                        where id = :id and kommune = :kommune and enhet_id = :enhet and ansatt_id <> :meg
                          and gjennomgatt is null""")
                .param("naa", utc(bevis.tid()))
                .param("av", bevis.aktor().navn())
                .param("utfall", utfall)
                .param("merknad", merknad.strip())
                .param("id", id)
                .param("kommune", bevis.kommune())
                .param("enhet", bevis.enhetId())
                .param("meg", bevis.aktor().id())
                .update());
        if (changed == 0) {
            throw new IkkeFunnet("nødretten");
        }
    }

    private List<Nodrett> within(RowScope scope, String condition, String name, Object value) {
        return database.within(scope, () -> jdbc.sql(SELECT + condition)
                .param("kommune", scope.kommune())
                .param("naa", utc(clock.instant()))
                .param(name, value)
                .query((row, n) -> row(scope.kommune(), row))
                .list());
    }

    private Nodrett row(String kommune, ResultSet row) throws SQLException {
        var innbyggerId = row.getObject("innbygger_id", UUID.class);
        var enhetId = row.getObject("enhet_id", UUID.class);
        return new Nodrett(
                row.getObject("id", UUID.class),
                innbyggerId,
                innbyggere.find(RowScope.of(kommune, innbyggerId)).navn(),
                row.getString("ansatt_navn"),
                enhetId,
                toppenhet.navn(kommune, enhetId),
                row.getString("arsak"),
                row.getString("begrunnelse"),
                row.getTimestamp("fra").toInstant(),
                row.getTimestamp("til").toInstant(),
                instant(row, "avsluttet"),
                instant(row, "gjennomgatt"),
                row.getString("gjennomgatt_av_navn"),
                row.getString("utfall"),
                row.getString("merknad"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime utc(Instant tid) {
        return tid.atOffset(ZoneOffset.UTC);
    }
}
