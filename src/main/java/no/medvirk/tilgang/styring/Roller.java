package no.medvirk.tilgang.styring;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * A municipality's roles: made and changed by its administrator, from the topmost unit, with a history of every change.
 *
 * <p>What cannot be saved is an {@link UgyldigInndata}. Of the field {@code navn}: {@code rolle.navn} (2 to 60 letters),
 * {@code rolle.navnFinnes}. Of {@code rettigheter}: {@code rolle.ingenRett}, {@code rolle.ukjentRett},
 * {@code rolle.blandet} (sees persons and governs, K262), {@code rolle.innehaverBlandet} (someone who has the role has one
 * of the other kind), {@code rolle.egen} (more rights for oneself), {@code tilgang.sisteAdministrator}.
 */
@Service
public class Roller {

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final Styringsvern vern;
    private final Toppenhet toppenhet;
    private final Clock clock;

    Roller(JdbcClient jdbc, DatabaseSession database, Styringsvern vern, Toppenhet toppenhet, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.vern = vern;
        this.toppenhet = toppenhet;
        this.clock = clock;
    }

    /** By name. Roles are no secret to those who work there: whoever asks for one must see what it opens. */
    public List<Rolle> list(String kommune) {
        return jdbc.sql("""
                        select r.kode, r.navn, r.rettigheter, r.endret, r.endret_av,
                               (select count(distinct t.ansatt_id) from tilgang.tildeling t
                                where t.kommune = r.kommune and t.rolle = r.kode and t.gyldig_fra <= :naa
                                  and (t.gyldig_til is null or t.gyldig_til > :naa)) as innehavere
                        from tilgang.rolle r where r.kommune = :kommune order by r.navn""")
                .param("kommune", kommune)
                .param("naa", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Rolle(
                        row.getString("kode"),
                        row.getString("navn"),
                        names(row, "rettigheter").stream()
                                .map(Handling::valueOf)
                                .sorted()
                                .toList(),
                        row.getTimestamp("endret").toInstant(),
                        row.getString("endret_av"),
                        row.getInt("innehavere")))
                .list();
    }

    /** The latest hundred changes, the newest first. */
    public List<Rolleendring> history(Enhetsbevis bevis) {
        toppenhet.require(bevis, Handling.ADMINISTRER_ROLLER);
        return database.within(bevis, () -> jdbc.sql("""
                        select tid, hvem, kode, for_navn, for_rettigheter, navn, rettigheter
                        from tilgang.rolleendring where kommune = :kommune order by tid desc, id desc limit 100""")
                .param("kommune", bevis.kommune())
                .query((row, n) -> new Rolleendring(
                        row.getTimestamp("tid").toInstant(),
                        row.getString("hvem"),
                        row.getString("kode"),
                        row.getString("for_navn"),
                        names(row, "for_rettigheter"),
                        row.getString("navn"),
                        names(row, "rettigheter")))
                .list());
    }

    /**
     * Changes a role, or makes one.
     *
     * @param kode the role to change; a new one where it is empty
     * @return the code
     */
    public String save(Enhetsbevis bevis, String kode, String navn, List<String> rettigheter) {
        toppenhet.require(bevis, Handling.ADMINISTRER_ROLLER);
        var name = navn.strip();
        if (name.length() < 2 || name.length() > 60) {
            throw new UgyldigInndata("navn", "rolle.navn");
        }
        var rights = rights(rettigheter);
        return database.within(bevis, () -> {
            vern.queue(bevis.kommune());
            var all = list(bevis.kommune());
            if (all.stream()
                    .anyMatch(each -> !each.kode().equals(kode) && each.navn().equalsIgnoreCase(name))) {
                throw new UgyldigInndata("navn", "rolle.navnFinnes");
            }
            var before = kode.isEmpty() ? null : find(all, kode);
            var code = before == null ? newCode(name, all) : kode;
            write(bevis, before, code, name, rights);
            return code;
        });
    }

    private void write(Enhetsbevis bevis, @Nullable Rolle before, String kode, String navn, Set<Handling> rights) {
        if (before != null
                && bevis.aktor().roller().contains(kode)
                && !before.rettigheter().containsAll(rights)) {
            throw new UgyldigInndata("rettigheter", "rolle.egen");
        }
        var values = rights.stream().map(Enum::name).toArray(String[]::new);
        jdbc.sql("""
                        insert into tilgang.rolle (kommune, kode, navn, rettigheter, endret, endret_av)
                        values (:kommune, :kode, :navn, :rettigheter, :tid, :hvem)
                        on conflict (kommune, kode) do update set navn = excluded.navn, rettigheter = excluded.rettigheter,
                            endret = excluded.endret, endret_av = excluded.endret_av""")
                .param("kommune", bevis.kommune())
                .param("kode", kode)
                .param("navn", navn)
                .param("rettigheter", values)
                .param("tid", bevis.tid().atOffset(ZoneOffset.UTC))
                .param("hvem", bevis.aktor().navn())
                .update();
        remember(bevis, before, kode, navn, values);
        vern.requireSeparation(bevis.kommune(), null, "rettigheter", "rolle.innehaverBlandet");
        if (before != null && before.rettigheter().contains(Handling.ADMINISTRER_ROLLER)) {
            vern.requireAdministrator(bevis.kommune(), "rettigheter");
        }
    }

    private void remember(Enhetsbevis bevis, @Nullable Rolle before, String kode, String navn, String[] rights) {
        jdbc.sql("""
                        insert into tilgang.rolleendring (id, tid, kommune, kode, hvem_id, hvem, for_navn, for_rettigheter,
                                                          navn, rettigheter)
                        values (:id, :tid, :kommune, :kode, :hvemId, :hvem, :forNavn, :forRettigheter, :navn, :rettigheter)""")
                .param("id", Uuid7.next())
                .param("tid", bevis.tid().atOffset(ZoneOffset.UTC))
                .param("kommune", bevis.kommune())
                .param("kode", kode)
                .param("hvemId", bevis.aktor().id())
                .param("hvem", bevis.aktor().navn())
                .param("forNavn", before == null ? null : before.navn())
                .param(
                        "forRettigheter",
                        before == null
                                ? null
                                : before.rettigheter().stream().map(Enum::name).toArray(String[]::new))
                .param("navn", navn)
                .param("rettigheter", rights)
                .update();
    }

    private static Set<Handling> rights(List<String> names) {
        var rights = EnumSet.noneOf(Handling.class);
        for (var name : names) {
            rights.add(Arrays.stream(Handling.values())
                    .filter(each -> each.isForStaff() && each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new UgyldigInndata("rettigheter", "rolle.ukjentRett")));
        }
        if (rights.isEmpty()) {
            throw new UgyldigInndata("rettigheter", "rolle.ingenRett");
        }
        if (rights.stream().anyMatch(Handling::isSystem) && rights.stream().anyMatch(Handling::opensPersons)) {
            throw new UgyldigInndata("rettigheter", "rolle.blandet");
        }
        return rights;
    }

    private static Rolle find(List<Rolle> all, String kode) {
        return all.stream()
                .filter(each -> each.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new IkkeFunnet("rollen"));
    }

    /** Made of the name, as the code stands in the log and is to be read by people. */
    private static String newCode(String navn, List<Rolle> all) {
        var taken = new HashSet<>(all.stream().map(Rolle::kode).toList());
        var letters = navn.toUpperCase(Locale.ROOT)
                .replace("Æ", "AE")
                .replace("Ø", "O")
                .replace("Å", "A")
                .replaceAll("[^A-Z]+", "_")
                .replaceAll("^_+|_+$", "");
        var base = letters.length() < 2 ? "ROLLE" : letters.substring(0, Math.min(30, letters.length()));
        var code = base;
        while (!taken.add(code)) {
            code += "_B";
        }
        return code;
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
