package no.medvirk.tilgang.logg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.innbygger.Innbygger;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.kommune.Enheter;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * The alerts of a unit and of those under it, for the leader who follows them up. One about the leader goes past them to the
 * leader above.
 */
@Service
public class Varsler {

    private static final int MOST = 200;
    private static final int LONGEST_NOTE = 4_000;
    private static final String SELECT = """
            select id, enhet_id, ansatt_id, ansatt_navn, innbygger_id, slag, styrke, antall, fra, til, bevis, status, merknad,
                   behandlet, behandlet_av_navn
            from tilgang.varsel
            where kommune = :kommune and enhet_id in (:enheter) and ansatt_id <> :meg""";

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final Innbyggere innbyggere;
    private final Enheter enheter;
    private final JsonMapper json;
    private final Clock clock;

    Varsler(
            JdbcClient jdbc,
            DatabaseSession database,
            Innbyggere innbyggere,
            Enheter enheter,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.innbyggere = innbyggere;
        this.enheter = enheter;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The newest ones, those that nobody has finished first.
     *
     * @param ferdige also those that are followed up or found to be in order
     */
    public List<Varsel> list(Enhetsbevis bevis, boolean ferdige) {
        bevis.of(Handling.FOLG_OPP_VARSEL);
        return database.within(
                bevis,
                () -> withPersons(
                        bevis,
                        query(bevis, SELECT + """
                         and (:ferdige or status in ('NY', 'SETT'))
                        order by status in ('I_ORDEN', 'FOLGES_OPP'), opprettet desc, id desc limit :antall""")
                                .param("ferdige", ferdige)
                                .param("antall", MOST)
                                .query(this::read)
                                .list()));
    }

    /**
     * Says how far one has come with it.
     *
     * @throws IkkeFunnet where the unit has no such alert, or it is about the one who would follow it up
     * @throws UgyldigInndata {@code status: ukjent}, {@code merknad: tom} where it is finished without a word why,
     *     {@code merknad: lang}
     */
    public Varsel treat(Enhetsbevis bevis, UUID id, Varsel.Status status, String merknad) {
        bevis.of(Handling.FOLG_OPP_VARSEL);
        if (status == Varsel.Status.NY) {
            throw new UgyldigInndata("status", "ukjent");
        }
        if (status != Varsel.Status.SETT && merknad.isBlank()) {
            throw new UgyldigInndata("merknad", "tom");
        }
        if (merknad.length() > LONGEST_NOTE) {
            throw new UgyldigInndata("merknad", "lang");
        }
        return database.within(bevis, () -> {
            var changed = jdbc.sql("""
                            update tilgang.varsel
                            set status = :status, merknad = :merknad, behandlet = :naa, behandlet_av_id = :meg,
                                behandlet_av_navn = :navn
                            where id = :id and kommune = :kommune and enhet_id in (:enheter) and ansatt_id <> :meg""")
                    .param("status", status.name())
                    .param("merknad", merknad.strip())
                    .param("naa", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("navn", bevis.aktor().navn())
                    .param("meg", bevis.aktor().id())
                    .param("id", id)
                    .param("kommune", bevis.kommune())
                    .param("enheter", enheter.withThoseUnder(bevis.enhetId()))
                    .update();
            if (changed == 0) {
                throw new IkkeFunnet("varselet");
            }
            return withPersons(
                            bevis,
                            query(bevis, SELECT + " and id = :id")
                                    .param("id", id)
                                    .query(this::read)
                                    .list())
                    .getFirst();
        });
    }

    private JdbcClient.StatementSpec query(Enhetsbevis bevis, String sql) {
        return jdbc.sql(sql)
                .param("kommune", bevis.kommune())
                .param("enheter", enheter.withThoseUnder(bevis.enhetId()))
                .param("meg", bevis.aktor().id());
    }

    private List<Varsel> withPersons(Enhetsbevis bevis, List<Varsel> varsler) {
        var ids = varsler.stream()
                .map(Varsel::innbyggerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> persons =
                innbyggere.list(bevis, ids).stream().collect(Collectors.toMap(Innbygger::id, Personkode::of));
        return varsler.stream().map(v -> named(v, persons)).toList();
    }

    private static Varsel named(Varsel v, Map<UUID, String> persons) {
        var person = v.innbyggerId() == null ? null : persons.get(v.innbyggerId());
        return new Varsel(
                v.id(),
                v.enhetId(),
                v.ansattId(),
                v.ansattnavn(),
                v.innbyggerId(),
                person,
                v.slag(),
                v.styrke(),
                v.antall(),
                v.personer(),
                v.fra(),
                v.til(),
                v.bevis(),
                v.status(),
                v.merknad(),
                v.behandlet(),
                v.behandletAv());
    }

    private Varsel read(ResultSet row, int n) throws SQLException {
        var looks = json.readValue(row.getString("bevis"), Aktivitet.Oppslag[].class);
        return new Varsel(
                row.getObject("id", UUID.class),
                row.getObject("enhet_id", UUID.class),
                row.getObject("ansatt_id", UUID.class),
                row.getString("ansatt_navn"),
                row.getObject("innbygger_id", UUID.class),
                null,
                Varselslag.valueOf(row.getString("slag")),
                Varselslag.Styrke.valueOf(row.getString("styrke")),
                row.getInt("antall"),
                (int) Stream.of(looks)
                        .map(Aktivitet.Oppslag::innbyggerId)
                        .distinct()
                        .count(),
                instant(row, "fra"),
                instant(row, "til"),
                Stream.of(looks)
                        .map(each -> new Varsel.Bevis(each.loggId(), each.tid(), each.handling(), each.tillatt()))
                        .toList(),
                Varsel.Status.valueOf(row.getString("status")),
                row.getString("merknad"),
                row.getObject("behandlet") == null ? null : instant(row, "behandlet"),
                row.getString("behandlet_av_navn"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
