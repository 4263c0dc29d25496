package no.medvirk.tilgang.logg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgangsbevis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who has seen a person's data (pasientjournalforskriften § 14): the person's own log. A page is some whole days, so that
 * looks which are folded into one are never cut in two, and page 400 costs what page 1 does.
 */
@Service
public class Innsynslogg {

    private static final int ROWS = 200;

    private static final String CHOSEN = """
            innbygger_id = :innbygger and tid >= :fra and tid < :til
            and (aktor_type = 'ANSATT' and :ansatte
                 or aktor_type <> 'ANSATT' and aktor_id <> :innbygger and :andre
                 or aktor_type <> 'ANSATT' and aktor_id = :innbygger and :selv)""";
    private static final String DAYS = """
            select min(tid) from (
                select tid from tilgang.logg where %s order by tid desc limit %d) nyeste
            having count(*) > 0""".formatted(CHOSEN, ROWS);
    private static final String FOLDED = """
            select (array_agg(id order by tid desc))[1] as id, (tid at time zone :sone)::date as dag,
                   min(tid) as forste, max(tid) as siste, count(*) as antall, aktor_id, aktor_navn, aktor_type, rolle,
                   enhet_id, handling, grunnlag, avslag,
                   array_agg(id) filter (where aktor_type = 'ANSATT') as rader
            from tilgang.logg where %s
            group by dag, aktor_id, aktor_navn, aktor_type, rolle, enhet_id, handling, grunnlag, avslag, gjelder_id
            order by siste desc, id desc""".formatted(CHOSEN);
    private static final String MORE = "select exists (select from tilgang.logg where %s)".formatted(CHOSEN);

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final Sporsmalsarkiv sporsmal;
    private final Clock clock;

    Innsynslogg(JdbcClient jdbc, DatabaseSession database, Sporsmalsarkiv sporsmal, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.sporsmal = sporsmal;
        this.clock = clock;
    }

    /**
     * A page of the log.
     *
     * @throws UgyldigInndata {@code til: periode} where it ends before it begins, {@code hvem: ingen} where nobody is chosen
     */
    public Innsyn.Side list(Tilgangsbevis bevis, Loggvalg valg) {
        bevis.of(Handling.SE_LOGG);
        if (valg.fra() != null && valg.til() != null && valg.til().isBefore(valg.fra())) {
            throw new UgyldigInndata("til", "periode");
        }
        if (!valg.ansatte() && !valg.andre() && !valg.selv()) {
            throw new UgyldigInndata("hvem", "ingen");
        }
        bevis.settle(); // this look is to stand in what it shows
        return database.within(bevis, () -> page(bevis, valg));
    }

    private Innsyn.Side page(Tilgangsbevis bevis, Loggvalg valg) {
        var from = Optional.ofNullable(valg.fra()).map(this::startOf).orElse(Instant.EPOCH);
        var to = end(valg);
        var oldest = query(DAYS, bevis, valg, from, to)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
        if (oldest.isEmpty()) {
            return new Innsyn.Side(List.of(), null);
        }
        var day = LocalDate.ofInstant(oldest.get(), clock.getZone());
        var dayStart = startOf(day);
        var asked = asked(bevis);
        var looks = query(FOLDED, bevis, valg, dayStart, to)
                .param("sone", clock.getZone().getId())
                .query((row, n) -> read(row, asked))
                .list();
        var more = query(MORE, bevis, valg, from, dayStart).query(Boolean.class).single();
        return new Innsyn.Side(looks, more ? day : null);
    }

    private Instant end(Loggvalg valg) {
        var asked = Optional.ofNullable(valg.til()).map(day -> startOf(day.plusDays(1)));
        var before = Optional.ofNullable(valg.eldreEnn()).map(this::startOf);
        // This moment's row is in it; a day more takes in a clock that is behind.
        var end = asked.orElseGet(() -> startOf(LocalDate.now(clock).plusDays(2)));
        return before.filter(each -> each.isBefore(end)).orElse(end);
    }

    private JdbcClient.StatementSpec query(String sql, Tilgangsbevis bevis, Loggvalg valg, Instant from, Instant to) {
        return jdbc.sql(sql)
                .param("innbygger", bevis.innbyggerId())
                .param("fra", from.atOffset(ZoneOffset.UTC))
                .param("til", to.atOffset(ZoneOffset.UTC))
                .param("ansatte", valg.ansatte())
                .param("andre", valg.andre())
                .param("selv", valg.selv());
    }

    private Map<UUID, Oppslagssporsmal> asked(Tilgangsbevis bevis) {
        return sporsmal.of(bevis).stream().collect(Collectors.toMap(Oppslagssporsmal::loggId, Function.identity()));
    }

    private static Innsyn read(ResultSet row, Map<UUID, Oppslagssporsmal> asked) throws SQLException {
        var rader = row.getArray("rader");
        return new Innsyn(
                row.getObject("id", UUID.class),
                row.getObject("dag", LocalDate.class),
                row.getObject("forste", OffsetDateTime.class).toInstant(),
                row.getObject("siste", OffsetDateTime.class).toInstant(),
                row.getInt("antall"),
                row.getObject("aktor_id", UUID.class),
                row.getString("aktor_navn"),
                row.getString("aktor_type").equals("ANSATT"),
                row.getString("rolle"),
                row.getObject("enhet_id", UUID.class),
                row.getString("handling"),
                row.getString("grunnlag"),
                row.getString("avslag"),
                rader == null
                        ? null
                        : Arrays.stream((UUID[]) rader.getArray())
                                .map(asked::get)
                                .filter(each -> each != null)
                                .findFirst()
                                .orElse(null));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
