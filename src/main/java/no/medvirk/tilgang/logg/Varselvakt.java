package no.medvirk.tilgang.logg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.medvirk.innbygger.Naerstaende;
import no.medvirk.kommune.Enheter;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.tilgang.logg.Aktivitet.Oppslag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows the sealed log and asks the rules of each employee who was active since the last time. It looks at whole days, so
 * that what it finds is the same however often it runs, and an alert about them grows instead of being doubled.
 */
@Component
class Varselvakt {

    private static final int LINKS = 5_000;

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final TransactionTemplate transaction;
    private final Naerstaende naerstaende;
    private final Enheter enheter;
    private final Varselskriver skriver;
    private final Clock clock;

    Varselvakt(
            JdbcClient jdbc,
            DatabaseSession database,
            PlatformTransactionManager transactions,
            Naerstaende naerstaende,
            Enheter enheter,
            Varselskriver skriver,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.naerstaende = naerstaende;
        this.enheter = enheter;
        this.skriver = skriver;
        this.clock = clock;
    }

    private record Aktiv(
            @Nullable String kommune,
            @Nullable UUID ansattId,
            @Nullable OffsetDateTime fra,
            @Nullable OffsetDateTime til,
            long nr) {}

    private record Ansatt(String navn, String fnr, Set<UUID> enheter) {}

    /** Until there is nothing more to look at; at once where another instance is at it. */
    void run() {
        while (Boolean.TRUE.equals(transaction.execute(status -> step()))) {
            // Each step is kept before the next is begun.
        }
    }

    private boolean step() {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(hashtext('tilgang.varselvakt'))")
                .query(Boolean.class)
                .single()) {
            return false;
        }
        var rows = jdbc.sql("""
                        select a.kommune, a.ansatt_id, a.fra, a.til, a.nr
                        from tilgang.varselmerke m, tilgang.aktive_ansatte(m.nr, :links) a""").param("links", LINKS).query(Aktiv.class).list();
        for (var each : rows) {
            if (each.kommune() != null && each.ansattId() != null) {
                database.within(RowScope.of(each.kommune(), null), () -> look(each.kommune(), each));
            }
        }
        rows.stream().findFirst().ifPresent(each -> jdbc.sql("update tilgang.varselmerke set nr = ?")
                .param(each.nr())
                .update());
        return !rows.isEmpty();
    }

    private void look(String kommune, Aktiv aktiv) {
        var ansatt = employee(aktiv.ansattId());
        var from = dayOf(aktiv.fra().toInstant())
                .minusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
        var oppslag = looks(kommune, aktiv.ansattId(), ansatt, from, aktiv.til().toInstant());
        var persons = oppslag.stream().map(Oppslag::innbyggerId).collect(Collectors.toSet());
        var aktivitet = new Aktivitet(
                oppslag,
                naerstaende.find(ansatt.fnr(), persons),
                colleagues(aktiv.ansattId(), persons),
                limits(kommune),
                clock.getZone());
        Varselregler.findAll(aktivitet)
                .forEach(funn -> skriver.write(kommune, aktiv.ansattId(), ansatt.navn(), funn, clock.instant()));
    }

    private LocalDate dayOf(Instant tid) {
        return LocalDate.ofInstant(tid, clock.getZone());
    }

    private Ansatt employee(UUID id) {
        return jdbc.sql("""
                        select navn, fnr,
                               array(select t.enhet_id from tilgang.tildeling t where t.ansatt_id = a.id
                                     order by t.gyldig_til desc nulls first, t.gyldig_fra desc) as enheter
                        from tilgang.ansatt a where id = ?""")
                .param(id)
                .query((row, n) -> new Ansatt(
                        row.getString("navn"),
                        row.getString("fnr"),
                        new java.util.LinkedHashSet<>(uuids(row, "enheter"))))
                .single();
    }

    private List<Oppslag> looks(String kommune, UUID ansattId, Ansatt ansatt, Instant from, Instant to) {
        var own = ansatt.enheter().stream().findFirst().orElseGet(() -> enheter.tildelingsenhet(kommune));
        return jdbc.sql("""
                        select id, tid, innbygger_id, coalesce(enhet_id, :egen) as enhet_id, handling, tillatt
                        from tilgang.logg
                        where aktor_id = :ansatt and aktor_type = 'ANSATT' and kommune = :kommune
                          and innbygger_id is not null and tid >= :fra and tid <= :til
                        order by tid, id""")
                .param("egen", own)
                .param("ansatt", ansattId)
                .param("kommune", kommune)
                .param("fra", from.atOffset(ZoneOffset.UTC))
                .param("til", to.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Oppslag(
                        row.getObject("id", UUID.class),
                        row.getObject("tid", OffsetDateTime.class).toInstant(),
                        row.getObject("innbygger_id", UUID.class),
                        row.getObject("enhet_id", UUID.class),
                        row.getString("handling"),
                        row.getBoolean("tillatt")))
                .list();
    }

    /** Those of the persons who work in one of the employee's units. */
    private Set<UUID> colleagues(UUID ansattId, Set<UUID> persons) {
        return new HashSet<>(jdbc.sql("""
                        select i.id
                        from tilgang.tildeling mitt
                        join tilgang.tildeling t on t.enhet_id = mitt.enhet_id and t.ansatt_id <> mitt.ansatt_id
                            and (t.gyldig_til is null or t.gyldig_til > :naa)
                        join tilgang.ansatt a on a.id = t.ansatt_id and a.aktiv
                        cross join lateral innbygger.med_fnr(a.fnr) i
                        where mitt.ansatt_id = :ansatt and i.id = any(:personer)""")
                .param("ansatt", ansattId)
                .param("naa", clock.instant().atOffset(ZoneOffset.UTC))
                .param("personer", persons.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** The municipality's own limits, else those that hold for all. */
    private Varselgrense limits(String kommune) {
        return jdbc.sql("""
                        select personer_per_time, avslag_per_dag, natt_fra, natt_til, dognenheter
                        from tilgang.varselgrense where kommune in (:kommune, '*') order by kommune = '*' limit 1""")
                .param("kommune", kommune)
                .query((row, n) -> new Varselgrense(
                        row.getInt("personer_per_time"),
                        row.getInt("avslag_per_dag"),
                        row.getObject("natt_fra", LocalTime.class),
                        row.getObject("natt_til", LocalTime.class),
                        Set.copyOf(uuids(row, "dognenheter"))))
                .single();
    }

    private static List<UUID> uuids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }
}
