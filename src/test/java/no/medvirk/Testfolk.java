package no.medvirk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Omrade;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Makes people for a test, with what binds them. Works as the owner of the tables, whom row-level security does not hold. */
public final class Testfolk {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate VOKSEN = LocalDate.of(1970, 1, 1);

    private final JdbcClient eier;

    public Testfolk(FlywayConnectionDetails owner) {
        eier = JdbcClient.create(
                new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
    }

    /** Speaks to the database as the owner, past every wall. */
    public JdbcClient eier() {
        return eier;
    }

    public Borger voksen(String navn, String kommune) {
        return person(navn, kommune, VOKSEN);
    }

    public Borger person(String navn, String kommune, LocalDate fodt) {
        var person = new Borger(Uuid7.next(), navn, kommune);
        eier.sql("""
                insert into innbygger.innbygger (innbygger_id, fnr, navn, fodselsdato, kommune, adresse, postnummer, poststed)
                values (?, ?, ?, ?, ?, 'Testveien 1', '5003', 'Bergen')""")
                .params(person.id(), "9%010d".formatted(NUMBER.incrementAndGet()), navn, fodt, kommune)
                .update();
        return person;
    }

    public void forelder(Borger barn, Borger forelder, boolean foreldreansvar) {
        eier.sql("""
                insert into innbygger.relasjon (innbygger_id, kommune, motpart_id, type, foreldreansvar)
                values (?, ?, ?, 'FORELDER', ?)""")
                .params(barn.id(), barn.kommune(), forelder.id(), foreldreansvar)
                .update();
    }

    /** @param omrader PERSONLIG, OKONOMI */
    public void verge(Borger person, Borger verge, String... omrader) {
        eier.sql("""
                insert into innbygger.relasjon (innbygger_id, kommune, motpart_id, type, omrader)
                values (?, ?, ?, 'VERGE', ?)""").params(person.id(), person.kommune(), verge.id(), omrader).update();
    }

    public UUID fullmakt(Borger giver, Borger holder, Omrade... omrader) {
        var id = Uuid7.next();
        eier.sql("""
                insert into tilgang.fullmakt (id, kommune, innbygger_id, innbyggernavn, fullmektig_id, fullmektignavn, gyldig_fra,
                                              omrader, gitt_av_id, gitt_av_navn)
                values (?, ?, ?, ?, ?, ?, '2020-01-01', ?, ?, ?)""")
                .params(
                        id,
                        giver.kommune(),
                        giver.id(),
                        giver.navn(),
                        holder.id(),
                        holder.navn(),
                        Arrays.stream(omrader).map(Enum::name).toArray(String[]::new),
                        giver.id(),
                        giver.navn())
                .update();
        return id;
    }

    public void trekk(UUID fullmakt) {
        eier.sql("update tilgang.fullmakt set trukket = ? where id = ?")
                .params(Instant.now().atOffset(ZoneOffset.UTC), fullmakt)
                .update();
    }

    public void utlop(UUID fullmakt) {
        eier.sql("update tilgang.fullmakt set gyldig_til = '2020-12-31' where id = ?")
                .param(fullmakt)
                .update();
    }
}
