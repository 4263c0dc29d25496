package no.medvirk.tilgang.styring;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Handling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What must hold after every change of roles and of who has them, whoever made it. Asked inside the transaction of the
 * change, which is lost where it does not hold.
 */
@Component
class Styringsvern {

    private static final String[] SYSTEM = names(Handling::isSystem);
    private static final String[] PERSONER = names(each -> each.isForStaff() && each.opensPersons());

    private final JdbcClient jdbc;
    private final Toppenhet toppenhet;
    private final Clock clock;

    Styringsvern(JdbcClient jdbc, Toppenhet toppenhet, Clock clock) {
        this.jdbc = jdbc;
        this.toppenhet = toppenhet;
        this.clock = clock;
    }

    /** Lets others who change access in the municipality wait until this transaction ends. */
    void queue(String kommune) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 4))")
                .param("key", "styring" + kommune)
                .query()
                .singleRow();
    }

    /**
     * Nobody both governs access and sees persons (K262), now or at any time for which roles are given.
     *
     * @param ansattId whom to look at; all of the municipality's where it is missing
     */
    void requireSeparation(String kommune, @Nullable UUID ansattId, String felt, String kode) {
        var mixed = jdbc.sql("""
                        select exists (
                            select from tilgang.tildeling s join tilgang.rolle sr on sr.kommune = s.kommune and sr.kode = s.rolle
                            join tilgang.tildeling p on p.ansatt_id = s.ansatt_id and p.kommune = s.kommune
                            join tilgang.rolle pr on pr.kommune = p.kommune and pr.kode = p.rolle
                            where s.kommune = :kommune and s.ansatt_id = coalesce(:ansatt::uuid, s.ansatt_id)
                              and sr.rettigheter && :system::text[] and pr.rettigheter && :personer::text[]
                              and (s.gyldig_til is null or s.gyldig_til > :naa)
                              and (p.gyldig_til is null or p.gyldig_til > :naa)
                              and (p.gyldig_til is null or p.gyldig_til > s.gyldig_fra)
                              and (s.gyldig_til is null or s.gyldig_til > p.gyldig_fra))""")
                .param("kommune", kommune)
                .param("ansatt", ansattId == null ? null : ansattId.toString())
                .param("system", SYSTEM)
                .param("personer", PERSONER)
                .param("naa", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (mixed) {
            throw new UgyldigInndata(felt, kode);
        }
    }

    /** The same for one who wants a role beside those they have. */
    void requireSeparation(Ansatt ansatt, String rolle) {
        var rights = jdbc
                .sql("select unnest(rettigheter) from tilgang.rolle where kommune = ? and kode = ?")
                .params(ansatt.kommune(), rolle)
                .query(String.class)
                .list()
                .stream()
                .map(Handling::valueOf)
                .toList();
        var has = ansatt.rettigheter().values().stream().flatMap(Set::stream).toList();
        if (rights.stream().anyMatch(Handling::isSystem) && has.stream().anyMatch(Handling::opensPersons)
                || rights.stream().anyMatch(Handling::opensPersons)
                        && has.stream().anyMatch(Handling::isSystem)) {
            throw new UgyldigInndata("rolle", "tildeling.skille");
        }
    }

    /** Somebody must be left who can govern the municipality's roles, for good and from the top. */
    void requireAdministrator(String kommune, String felt) {
        var left = jdbc.sql("""
                        select exists (
                            select from tilgang.tildeling t join tilgang.rolle r on r.kommune = t.kommune and r.kode = t.rolle
                            join tilgang.ansatt a on a.id = t.ansatt_id and a.kommune = t.kommune and a.aktiv
                            where t.kommune = :kommune and t.enhet_id = any (:topp) and t.gyldig_fra <= :naa
                              and t.gyldig_til is null and 'ADMINISTRER_ROLLER' = any (r.rettigheter))""")
                .param("kommune", kommune)
                .param("topp", toppenhet.of(kommune))
                .param("naa", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (!left) {
            throw new UgyldigInndata(felt, "tilgang.sisteAdministrator");
        }
    }

    private static String[] names(Predicate<Handling> which) {
        return Arrays.stream(Handling.values()).filter(which).map(Enum::name).toArray(String[]::new);
    }
}
