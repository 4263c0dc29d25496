package no.medvirk.tilgang.styring;

import static no.medvirk.tilgang.Handling.SPERRE_INNSYN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.medvirk.kommune.Enhet;
import no.medvirk.kommune.Enheter;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What a person closes for a named employee or a unit (K271; pasientjournalloven § 17, pasient- og brukerrettighetsloven
 * § 5-3). Only an emergency opens it, until the person does.
 *
 * <p>One can close only for whom one can choose: the employees that stand in the person's own log, and the units that work
 * directly with people. Anything else is an {@link UgyldigInndata} {@code mot}/{@code sperring.mot}.
 */
@Service
public class Sperringer {

    /** Someone or some place to close for. */
    public record Valg(String mot, UUID id, String navn) {}

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final Enheter enheter;

    Sperringer(JdbcClient jdbc, DatabaseSession database, Enheter enheter) {
        this.jdbc = jdbc;
        this.database = database;
        this.enheter = enheter;
    }

    /** Those that hold first, then those that are opened again; the newest first. */
    public List<Sperring> list(Tilgangsbevis bevis) {
        bevis.of(SPERRE_INNSYN);
        return database.within(bevis, () -> jdbc.sql("""
                        select id, mot, mot_id, mot_navn, satt, satt_av_navn, opphevet, opphevet_av_navn
                        from tilgang.sperring where innbygger_id = :innbygger
                        order by (opphevet is not null), satt desc, id desc""")
                .param("innbygger", bevis.innbyggerId())
                .query(Sperringer::row)
                .list());
    }

    /** Whom one can close for, and has not. There is no search: a list of all employees is nobody's business. */
    public List<Valg> choices(Tilgangsbevis bevis) {
        bevis.of(SPERRE_INNSYN);
        var closed = list(bevis).stream()
                .filter(each -> each.opphevet() == null)
                .map(Sperring::motId)
                .toList();
        var employees = database.within(bevis, () -> jdbc.sql("""
                        select distinct on (aktor_id) 'ANSATT' as mot, aktor_id as id, aktor_navn as navn from tilgang.logg
                        where innbygger_id = :innbygger and aktor_type = 'ANSATT' and tillatt
                        order by aktor_id, tid desc""")
                .param("innbygger", bevis.innbyggerId())
                .query(Valg.class)
                .list());
        var units = enheter.list(bevis.kommune()).stream()
                .filter(each -> enheter.withThoseUnder(each.id()).size() == 1)
                .map(Sperringer::choice);
        return Stream.concat(employees.stream(), units)
                .filter(each -> !closed.contains(each.id()))
                .sorted((a, b) -> a.navn().compareTo(b.navn()))
                .toList();
    }

    /** Closes at once. What is closed already is left as it is. */
    public void close(Tilgangsbevis bevis, String mot, UUID motId) {
        bevis.of(SPERRE_INNSYN);
        if (list(bevis).stream()
                .anyMatch(each -> each.opphevet() == null && each.motId().equals(motId))) {
            return;
        }
        var chosen = choices(bevis).stream()
                .filter(each -> each.mot().equals(mot) && each.id().equals(motId))
                .findFirst()
                .orElseThrow(() -> new UgyldigInndata("mot", "sperring.mot"));
        database.within(bevis, () -> jdbc.sql("""
                        insert into tilgang.sperring (id, kommune, innbygger_id, mot, mot_id, mot_navn, satt, satt_av_id,
                                                      satt_av_navn)
                        values (:id, :kommune, :innbygger, :mot, :motId, :navn, :tid, :avId, :av)""")
                .param("id", Uuid7.next())
                .param("kommune", bevis.kommune())
                .param("innbygger", bevis.innbyggerId())
                .param("mot", mot)
                .param("motId", motId)
                .param("navn", chosen.navn())
                .param("tid", utc(bevis.tid()))
                .param("avId", bevis.aktor().id())
                .param("av", bevis.aktor().navn())
                .update());
    }

    /** Opens again at once. What is open, or another's, is left as it is. */
    public void open(Tilgangsbevis bevis, UUID id) {
        bevis.of(SPERRE_INNSYN);
        database.within(bevis, () -> jdbc.sql("""
                        update tilgang.sperring set opphevet = :tid, opphevet_av_navn = :av
                        where id = :id and innbygger_id = :innbygger and opphevet is null""")
                .param("tid", utc(bevis.tid()))
                .param("av", bevis.aktor().navn())
                .param("id", id)
                .param("innbygger", bevis.innbyggerId())
                .update());
    }

    private static Valg choice(Enhet enhet) {
        return new Valg("ENHET", enhet.id(), enhet.navn());
    }

    private static Sperring row(ResultSet row, int n) throws SQLException {
        return new Sperring(
                row.getObject("id", UUID.class),
                row.getString("mot"),
                row.getObject("mot_id", UUID.class),
                row.getString("mot_navn"),
                row.getTimestamp("satt").toInstant(),
                row.getString("satt_av_navn"),
                instant(row, "opphevet"),
                row.getString("opphevet_av_navn"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime utc(Instant tid) {
        return tid.atOffset(ZoneOffset.UTC);
    }
}
