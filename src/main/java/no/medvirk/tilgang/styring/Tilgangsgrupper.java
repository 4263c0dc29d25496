package no.medvirk.tilgang.styring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.kommune.Enheter;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.styring.Tildelinger.Ny;
import no.medvirk.tilgang.styring.Tilgangsgruppe.Medlem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The groups that a personnel register has tied to roles in units (K292). A member gets the role, and it ends when the register
 * takes them out. A role that somebody gave by hand is no business of the register's, and stays.
 *
 * <p>A group that cannot be is an {@link UgyldigInndata}: {@code enhet}/{@code gruppe.enhet}, {@code rolle}/{@code gruppe.rolle},
 * {@code members}/{@code gruppe.medlem} (no such employee), and what {@link Tildelinger} says.
 */
@Service
public class Tilgangsgrupper {

    /** What one can be looked up by. */
    public enum Nokkel {
        ID("id::text"),
        NAVN("lower(navn)"),
        EKSTERN_ID("ekstern_id");

        private final String column;

        Nokkel(String column) {
            this.column = column;
        }
    }

    /** A part of a list; {@code antall} counts them all. */
    public record Utsnitt(List<Tilgangsgruppe> grupper, int antall) {}

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final Enheter enheter;
    private final Roller roller;
    private final Tildelinger tildelinger;

    Tilgangsgrupper(
            JdbcClient jdbc, DatabaseSession database, Enheter enheter, Roller roller, Tildelinger tildelinger) {
        this.jdbc = jdbc;
        this.database = database;
        this.enheter = enheter;
        this.roller = roller;
        this.tildelinger = tildelinger;
    }

    public Optional<Tilgangsgruppe> find(String kommune, UUID id) {
        return list(kommune, Nokkel.ID, id.toString(), 0, 1).grupper().stream().findFirst();
    }

    public Utsnitt list(String kommune, @Nullable Nokkel nokkel, String verdi, int hopp, int antall) {
        var where = " from tilgang.scim_gruppe where kommune = :kommune"
                + (nokkel == null ? "" : " and " + nokkel.column + " = :verdi");
        var value = nokkel == Nokkel.NAVN ? verdi.toLowerCase() : verdi;
        return database.within(
                RowScope.of(kommune, null),
                () -> new Utsnitt(
                        jdbc.sql("select id, navn, ekstern_id, enhet_id, rolle" + where
                                        + " order by id offset :hopp limit :antall")
                                .param("kommune", kommune)
                                .param("verdi", value)
                                .param("hopp", hopp)
                                .param("antall", antall)
                                .query((row, n) -> row(kommune, row))
                                .list(),
                        jdbc.sql("select count(*)" + where)
                                .param("kommune", kommune)
                                .param("verdi", value)
                                .query(Integer.class)
                                .single()));
    }

    /**
     * Ties a group to a role in a unit.
     *
     * @param enhetId with {@code rolle}; where they are missing they are read from the name, «Enhet: Rolle»
     */
    public Tilgangsgruppe create(
            Styrer styrer,
            String navn,
            @Nullable String eksternId,
            @Nullable UUID enhetId,
            @Nullable String rolle,
            Collection<UUID> medlemmer) {
        var names = navn.split(":", 2);
        var unit = enhetId != null ? enhetId : unitNamed(styrer.kommune(), names[0].strip());
        var role = requiredRole(styrer.kommune(), rolle != null ? rolle : names.length < 2 ? "" : names[1].strip());
        if (enheter.list(styrer.kommune()).stream().noneMatch(each -> each.id().equals(unit))) {
            throw new UgyldigInndata("enhet", "gruppe.enhet");
        }
        var id = Uuid7.next();
        return database.within(styrer, () -> {
            jdbc.sql("""
                            insert into tilgang.scim_gruppe (id, kommune, enhet_id, rolle, navn, ekstern_id)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(id, styrer.kommune(), unit, role, navn, eksternId)
                    .update();
            var group = required(styrer.kommune(), id);
            add(styrer, group, medlemmer);
            return required(styrer.kommune(), id);
        });
    }

    /** Changes the names and who is in it, all or nothing. What the group gives stays. */
    public Tilgangsgruppe change(
            Styrer styrer,
            UUID id,
            String navn,
            @Nullable String eksternId,
            Collection<UUID> inn,
            Collection<UUID> ut) {
        return database.within(styrer, () -> {
            var group = required(styrer.kommune(), id);
            jdbc.sql("update tilgang.scim_gruppe set navn = ?, ekstern_id = ? where id = ? and kommune = ?")
                    .params(navn, eksternId, id, styrer.kommune())
                    .update();
            remove(styrer, group, ut);
            add(styrer, group, inn);
            return required(styrer.kommune(), id);
        });
    }

    /** Ends the role for all who had it through the group. */
    public void delete(Styrer styrer, UUID id) {
        database.within(styrer, () -> {
            var group = required(styrer.kommune(), id);
            remove(styrer, group, ids(group));
            jdbc.sql("delete from tilgang.scim_gruppe where id = ? and kommune = ?")
                    .params(id, styrer.kommune())
                    .update();
        });
    }

    private void add(Styrer styrer, Tilgangsgruppe group, Collection<UUID> members) {
        for (var member : new HashSet<>(members)) {
            if (ids(group).contains(member)) {
                continue;
            }
            var known = jdbc.sql("""
                            select exists (select from tilgang.ansatt where id = ? and kommune = ? and fjernet is null)""")
                    .params(member, styrer.kommune())
                    .query(Boolean.class)
                    .single();
            if (!known) {
                throw new UgyldigInndata("members", "gruppe.medlem");
            }
            tildelinger.give(
                    styrer, new Ny(member, group.enhetId(), group.rolle(), styrer.tid(), null, "SCIM", group.navn()));
        }
    }

    private void remove(Styrer styrer, Tilgangsgruppe group, Collection<UUID> members) {
        for (var member : new HashSet<>(members)) {
            tildelinger.of(styrer.kommune(), member, styrer.tid()).stream()
                    .filter(each ->
                            each.kilde().equals("SCIM") && !each.tilstand().equals("AVSLUTTET"))
                    .filter(each -> each.enhetId().equals(group.enhetId())
                            && each.rolle().equals(group.rolle()))
                    .forEach(each -> tildelinger.end(styrer, member, each, group.navn()));
        }
    }

    private static List<UUID> ids(Tilgangsgruppe group) {
        return group.medlemmer().stream().map(Medlem::id).toList();
    }

    private UUID unitNamed(String kommune, String navn) {
        return enheter.list(kommune).stream()
                .filter(each -> each.navn().equalsIgnoreCase(navn))
                .findFirst()
                .orElseThrow(() -> new UgyldigInndata("enhet", "gruppe.enhet"))
                .id();
    }

    private String requiredRole(String kommune, String codeOrName) {
        return roller.list(kommune).stream()
                .filter(each -> each.kode().equals(codeOrName) || each.navn().equalsIgnoreCase(codeOrName))
                .findFirst()
                .orElseThrow(() -> new UgyldigInndata("rolle", "gruppe.rolle"))
                .kode();
    }

    private Tilgangsgruppe required(String kommune, UUID id) {
        return find(kommune, id).orElseThrow(() -> new IkkeFunnet("gruppen"));
    }

    private Tilgangsgruppe row(String kommune, ResultSet row) throws SQLException {
        var enhetId = row.getObject("enhet_id", UUID.class);
        var rolle = row.getString("rolle");
        var members = jdbc.sql("""
                        select a.id, a.navn from tilgang.tildeling t join tilgang.ansatt a on a.id = t.ansatt_id
                        where t.kommune = ? and t.enhet_id = ? and t.rolle = ? and t.kilde = 'SCIM' and t.gyldig_til is null
                          and a.fjernet is null
                        order by a.navn, a.id""")
                .params(kommune, enhetId, rolle)
                .query(Medlem.class)
                .list();
        return new Tilgangsgruppe(
                row.getObject("id", UUID.class),
                row.getString("navn"),
                row.getString("ekstern_id"),
                enhetId,
                rolle,
                members);
    }
}
