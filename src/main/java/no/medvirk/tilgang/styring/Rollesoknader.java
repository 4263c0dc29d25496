package no.medvirk.tilgang.styring;

import static no.medvirk.tilgang.Handling.GODKJENN_ROLLE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.medvirk.kommune.Enheter;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.styring.Tildelinger.Ny;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * A role for a limited time (K295): an employee asks, a leader of the unit answers, and it ends by itself.
 *
 * <p>What cannot be is an {@link UgyldigInndata}: {@code rolle}/{@code tildeling.rolle}, {@code tildeling.harAlt},
 * {@code tildeling.skille}; {@code timer}/{@code rollesoknad.timer} (1 hour to 30 days);
 * {@code begrunnelse}/{@code rollesoknad.begrunnelse} (10 letters or more); {@code svar}/{@code rollesoknad.svar} (a word to
 * the one who asked), {@code rollesoknad.egen} (one's own), {@code rollesoknad.besvart}.
 */
@Service
public class Rollesoknader {

    static final int LONGEST = 30 * 24;

    private static final String SELECT = """
            select s.id, s.kommune, s.ansatt_id, s.ansatt_navn, s.enhet_id, s.rolle, r.navn, s.timer, s.begrunnelse, s.sokt, s.status,
                   s.svart, s.svart_av, s.svar, t.gyldig_til
            from tilgang.rollesoknad s join tilgang.rolle r on r.kommune = s.kommune and r.kode = s.rolle
            left join tilgang.tildeling t on t.id = s.tildeling_id
            where s.kommune = :kommune and\s""";

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final Enheter enheter;
    private final Toppenhet toppenhet;
    private final Tildelinger tildelinger;
    private final Tilgangsstyring styring;
    private final Clock clock;

    Rollesoknader(
            JdbcClient jdbc,
            DatabaseSession database,
            Enheter enheter,
            Toppenhet toppenhet,
            Tildelinger tildelinger,
            Tilgangsstyring styring,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.enheter = enheter;
        this.toppenhet = toppenhet;
        this.tildelinger = tildelinger;
        this.styring = styring;
        this.clock = clock;
    }

    /** What the employee has access to, had and will have. */
    public List<Tildelt> accessOf(Ansatt ansatt) {
        return database.within(own(ansatt), () -> tildelinger.of(ansatt.kommune(), ansatt.id(), clock.instant()));
    }

    /** What the employee has asked for, the newest first. */
    public List<Rollesoknad> of(Ansatt ansatt) {
        return database.within(
                own(ansatt), () -> jdbc.sql(SELECT + "s.ansatt_id = :ansatt order by s.sokt desc, s.id desc limit 100")
                        .param("kommune", ansatt.kommune())
                        .param("ansatt", ansatt.id())
                        .query(this::row)
                        .list());
    }

    /** Those of the unit and those under it: not answered first, then the newest. */
    public List<Rollesoknad> list(Enhetsbevis bevis) {
        bevis.of(GODKJENN_ROLLE);
        return database.within(bevis, () -> jdbc.sql(
                        SELECT
                                + "s.enhet_id = any (:enheter) order by (s.status = 'SOKT') desc, s.sokt desc, s.id desc limit 200")
                .param("kommune", bevis.kommune())
                .param("enheter", enheter.withThoseUnder(bevis.enhetId()).toArray(UUID[]::new))
                .query(this::row)
                .list());
    }

    /** How many wait for an answer from the employee. */
    public int waitingFor(Ansatt ansatt) {
        return database.within(own(ansatt), () -> jdbc.sql("""
                        select count(*) from tilgang.rollesoknad
                        where kommune = :kommune and status = 'SOKT' and enhet_id = any (:enheter) and ansatt_id <> :meg""")
                .param("kommune", ansatt.kommune())
                .param("enheter", ansatt.enheterMed(GODKJENN_ROLLE).toArray(UUID[]::new))
                .param("meg", ansatt.id())
                .query(Integer.class)
                .single());
    }

    /** Asks for a role in any unit of the municipality. */
    public void ask(Ansatt ansatt, UUID enhetId, String rolle, int timer, String begrunnelse) {
        if (timer < 1 || timer > LONGEST) {
            throw new UgyldigInndata("timer", "rollesoknad.timer");
        }
        if (begrunnelse.strip().length() < 10 || begrunnelse.length() > 500) {
            throw new UgyldigInndata("begrunnelse", "rollesoknad.begrunnelse");
        }
        if (!enheter.find(enhetId).kommune().equals(ansatt.kommune())) {
            throw new IkkeFunnet("enheten");
        }
        try {
            database.within(own(ansatt), () -> {
                styring.requireRole(ansatt.kommune(), rolle);
                tildelinger.requireCanHave(ansatt, enhetId, rolle, clock.instant(), Duration.ofHours(timer));
                jdbc.sql("""
                                insert into tilgang.rollesoknad (id, kommune, ansatt_id, ansatt_navn, enhet_id, rolle, timer,
                                                                 begrunnelse, sokt)
                                values (:id, :kommune, :ansatt, :navn, :enhet, :rolle, :timer, :begrunnelse, :sokt)""")
                        .param("id", Uuid7.next())
                        .param("kommune", ansatt.kommune())
                        .param("ansatt", ansatt.id())
                        .param("navn", ansatt.navn())
                        .param("enhet", enhetId)
                        .param("rolle", rolle)
                        .param("timer", timer)
                        .param("begrunnelse", begrunnelse.strip())
                        .param("sokt", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
            });
        } catch (DuplicateKeyException twice) {
            throw new UgyldigInndata("rolle", "rollesoknad.finnes");
        }
    }

    /** The one who asked takes it back. One that is answered stays. */
    public void withdraw(Ansatt ansatt, UUID id) {
        database.within(own(ansatt), () -> jdbc.sql("""
                        update tilgang.rollesoknad set status = 'TRUKKET', svart = :naa
                        where id = :id and ansatt_id = :ansatt and status = 'SOKT'""")
                .param("naa", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("ansatt", ansatt.id())
                .update());
    }

    /** Answers one that was asked for in the unit of the proof. Approved, it holds from this moment. */
    public void answer(Enhetsbevis bevis, UUID id, boolean godkjent, String svar) {
        bevis.of(GODKJENN_ROLLE);
        if (svar.strip().length() < 3 || svar.length() > 500) {
            throw new UgyldigInndata("svar", "rollesoknad.svar");
        }
        database.within(bevis, () -> {
            var asked = jdbc.sql(SELECT + "s.id = :id and s.enhet_id = :enhet for update of s")
                    .param("kommune", bevis.kommune())
                    .param("id", id)
                    .param("enhet", bevis.enhetId())
                    .query(this::row)
                    .optional()
                    .orElseThrow(() -> new IkkeFunnet("ønsket"));
            if (asked.ansattId().equals(bevis.aktor().id())) {
                throw new UgyldigInndata("svar", "rollesoknad.egen");
            }
            if (!asked.tilstand().equals("SOKT")) {
                throw new UgyldigInndata("svar", "rollesoknad.besvart");
            }
            var given = godkjent ? give(bevis, asked) : null;
            jdbc.sql("""
                            update tilgang.rollesoknad set status = :status, svart = :naa, svart_av_id = :avId, svart_av = :av,
                                                           svar = :svar, tildeling_id = :tildeling
                            where id = :id""")
                    .param("status", godkjent ? "GODKJENT" : "AVSLATT")
                    .param("naa", bevis.tid().atOffset(ZoneOffset.UTC))
                    .param("avId", bevis.aktor().id())
                    .param("av", bevis.aktor().navn())
                    .param("svar", svar.strip())
                    .param("tildeling", given)
                    .param("id", id)
                    .update();
        });
    }

    private UUID give(Enhetsbevis bevis, Rollesoknad asked) {
        styring.requireActive(bevis.kommune(), asked.ansattId());
        var til = bevis.tid().plus(Duration.ofHours(asked.timer()));
        return tildelinger.give(
                Styrer.of(bevis),
                new Ny(
                        asked.ansattId(),
                        asked.enhetId(),
                        asked.rolle(),
                        bevis.tid(),
                        til,
                        "TIDSBEGRENSET",
                        asked.begrunnelse()));
    }

    private static RowScope own(Ansatt ansatt) {
        return RowScope.of(ansatt.kommune(), null);
    }

    private Rollesoknad row(ResultSet row, int n) throws SQLException {
        var enhetId = row.getObject("enhet_id", UUID.class);
        var til = instant(row, "gyldig_til");
        var status = row.getString("status");
        var tilstand = status.equals("GODKJENT")
                ? til == null || til.isAfter(clock.instant()) ? "GJELDER" : "AVSLUTTET"
                : status;
        return new Rollesoknad(
                row.getObject("id", UUID.class),
                row.getObject("ansatt_id", UUID.class),
                row.getString("ansatt_navn"),
                enhetId,
                toppenhet.navn(row.getString("kommune"), enhetId),
                row.getString("rolle"),
                row.getString("navn"),
                row.getInt("timer"),
                row.getString("begrunnelse"),
                row.getTimestamp("sokt").toInstant(),
                tilstand,
                instant(row, "svart"),
                row.getString("svart_av"),
                row.getString("svar"),
                til);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
