package no.medvirk.tilgang.logg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.medvirk.innbygger.Innbygger;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.kommune.Enheter;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Which persons the staff of a unit, and of those under it, have opened or tried to. A leader sees what colleagues did and
 * not who the persons are; a name is asked for one at a time, and that stands in the person's own log.
 */
@Service
public class Tilgangsrapport {

    private static final int PAGE = 50;
    private static final int MOST = 50_000;

    /** A look belongs to the unit that gave the ground; one without, to where the employee works. */
    private static final String CHOSEN = """
            l.kommune = :kommune and l.aktor_type = 'ANSATT' and l.innbygger_id is not null
            and l.tid >= :fra and l.tid < :til
            and (l.enhet_id in (:enheter)
                 or l.enhet_id is null and l.aktor_id in (
                     select t.ansatt_id from tilgang.tildeling t where t.enhet_id in (:enheter)))
            and (cast(:ansatt as uuid) is null or l.aktor_id = :ansatt) and (not :bareAvslag or not l.tillatt)""";

    private static final String ROWS = """
            select l.id, l.tid, l.aktor_id, l.aktor_navn, l.rolle, l.enhet_id, l.innbygger_id, l.handling, l.omrade, l.grunnlag,
                   l.avslag, l.gjelder_id
            from tilgang.logg l
            where %s and (l.tid, l.id) < (:etterTid, :etterId)
            order by l.tid desc, l.id desc limit :antall""".formatted(CHOSEN);
    private static final String DAYS = """
            select l.aktor_id as ansatt_id, max(l.aktor_navn) as ansattnavn, (l.tid at time zone :sone)::date as dag,
                   count(distinct l.innbygger_id) as personer, count(*) as oppslag, count(*) filter (where not l.tillatt) as avslag
            from tilgang.logg l where %s
            group by l.aktor_id, dag order by dag desc, ansattnavn""".formatted(CHOSEN);

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final Innbyggere innbyggere;
    private final Enheter enheter;
    private final Clock clock;

    Tilgangsrapport(JdbcClient jdbc, DatabaseSession database, Innbyggere innbyggere, Enheter enheter, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.innbyggere = innbyggere;
        this.enheter = enheter;
        this.clock = clock;
    }

    /** What each employee did on each day, newest day first. */
    public List<Rapportrad.Dagstall> days(Enhetsbevis bevis, Rapportvalg valg) {
        bevis.of(Handling.SE_TILGANGSRAPPORT);
        return database.within(bevis, () -> query(DAYS, bevis, valg.checked())
                .param("sone", clock.getZone().getId())
                .query(Rapportrad.Dagstall.class)
                .list());
    }

    /** A page of looks, newest first. */
    public Rapportrad.Side list(Enhetsbevis bevis, Rapportvalg valg) {
        bevis.of(Handling.SE_TILGANGSRAPPORT);
        var rows = rows(bevis, valg.checked(), PAGE + 1);
        return rows.size() <= PAGE
                ? new Rapportrad.Side(rows, null)
                : new Rapportrad.Side(rows.subList(0, PAGE), Markor.after(rows.get(PAGE - 1)));
    }

    /**
     * All of them, for a file.
     *
     * @throws UgyldigInndata {@code til: mye} where there are too many for one
     */
    public List<Rapportrad> export(Enhetsbevis bevis, Rapportvalg valg) {
        bevis.of(Handling.SE_TILGANGSRAPPORT);
        var rows = rows(bevis, valg.checked(), MOST + 1);
        if (rows.size() > MOST) {
            throw new UgyldigInndata("til", "mye");
        }
        return rows;
    }

    /**
     * Who the person is. The proof must have been asked for with that person, so that it stands in their log.
     *
     * @throws IkkeFunnet where nobody of the unit has opened such a person
     */
    public String name(Enhetsbevis bevis, UUID innbyggerId) {
        bevis.of(Handling.SE_TILGANGSRAPPORT, Handling.FOLG_OPP_VARSEL);
        var opened = database.within(bevis, () -> jdbc.sql("""
                        select exists (select from tilgang.logg l
                            where l.innbygger_id = :innbygger and l.kommune = :kommune and l.aktor_type = 'ANSATT'
                              and l.aktor_id <> :meg
                              and (l.enhet_id in (:enheter) or l.enhet_id is null and l.aktor_id in (
                                  select t.ansatt_id from tilgang.tildeling t where t.enhet_id in (:enheter))))""")
                .param("innbygger", innbyggerId)
                .param("kommune", bevis.kommune())
                .param("meg", bevis.aktor().id())
                .param("enheter", units(bevis))
                .query(Boolean.class)
                .single());
        if (!opened) {
            throw new IkkeFunnet("oppslaget");
        }
        return innbyggere.find(RowScope.of(bevis.kommune(), innbyggerId)).navn();
    }

    private List<Rapportrad> rows(Enhetsbevis bevis, Rapportvalg valg, int most) {
        return database.within(bevis, () -> {
            var after = Markor.of(valg.etter());
            var rows = query(ROWS, bevis, valg)
                    .param("etterTid", after.tid().atOffset(ZoneOffset.UTC))
                    .param("etterId", after.id())
                    .param("antall", most)
                    .query(Tilgangsrapport::read)
                    .list();
            return withPersons(bevis, rows);
        });
    }

    private List<Rapportrad> withPersons(Enhetsbevis bevis, List<Rapportrad> rows) {
        var ids = rows.stream().map(Rapportrad::innbyggerId).collect(Collectors.toSet());
        var persons = innbyggere.list(bevis, ids).stream().collect(Collectors.toMap(Innbygger::id, Personkode::of));
        return rows.stream()
                .map(r -> new Rapportrad(
                        r.id(),
                        r.tid(),
                        r.ansattId(),
                        r.ansattnavn(),
                        r.rolle(),
                        r.enhetId(),
                        r.innbyggerId(),
                        persons.get(r.innbyggerId()),
                        r.handling(),
                        r.omrade(),
                        r.grunnlag(),
                        r.avslag(),
                        r.gjelderId()))
                .toList();
    }

    private JdbcClient.StatementSpec query(String sql, Enhetsbevis bevis, Rapportvalg valg) {
        return jdbc.sql(sql)
                .param("kommune", bevis.kommune())
                .param("enheter", units(bevis))
                .param("fra", startOf(valg.fra()))
                .param("til", startOf(valg.til().plusDays(1)))
                .param("ansatt", valg.ansattId())
                .param("bareAvslag", valg.bareAvslag());
    }

    private Set<UUID> units(Enhetsbevis bevis) {
        return enheter.withThoseUnder(bevis.enhetId());
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static Rapportrad read(ResultSet row, int n) throws SQLException {
        return new Rapportrad(
                row.getObject("id", UUID.class),
                row.getObject("tid", OffsetDateTime.class).toInstant(),
                row.getObject("aktor_id", UUID.class),
                row.getString("aktor_navn"),
                row.getString("rolle"),
                row.getObject("enhet_id", UUID.class),
                row.getObject("innbygger_id", UUID.class),
                null,
                row.getString("handling"),
                row.getString("omrade"),
                row.getString("grunnlag"),
                row.getString("avslag"),
                row.getObject("gjelder_id", UUID.class));
    }

    /** Where a page ended: time and id of its last row. */
    private record Markor(Instant tid, UUID id) {

        private static final Markor FIRST = new Markor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

        static Markor of(@Nullable String text) {
            if (text == null) {
                return FIRST;
            }
            try {
                var parts = text.split("_", 2);
                return new Markor(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw new UgyldigInndata("etter", "ukjent");
            }
        }

        static String after(Rapportrad row) {
            return row.tid() + "_" + row.id();
        }
    }
}
