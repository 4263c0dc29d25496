package no.medvirk.tilgang.skjerming;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Omrade;
import no.medvirk.tilgang.Tilgangsbevis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * A child of 12 to 15, or staff for the child, closes areas for the parents (pasient- og brukerrettighetsloven § 3-4).
 * Under 12 the parents see all, and from 16 nothing.
 */
@Service
public class SkjermingService {

    private static final int FRA = 12;
    private static final int TIL = 16;

    private final Innbyggere innbyggere;
    private final DatabaseSession database;
    private final JdbcClient jdbc;
    private final Clock clock;

    SkjermingService(Innbyggere innbyggere, DatabaseSession database, JdbcClient jdbc, Clock clock) {
        this.innbyggere = innbyggere;
        this.database = database;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Set<Omrade> closed(Tilgangsbevis bevis) {
        bevis.of(Handling.SKJERME_FOR_FORELDRE, Handling.REGISTRER_FULLMAKT);
        return database.within(bevis, () -> read(bevis));
    }

    /** Whether the person is of the age at which this has a meaning. */
    public boolean applies(Tilgangsbevis bevis) {
        bevis.of(Handling.SKJERME_FOR_FORELDRE, Handling.REGISTRER_FULLMAKT);
        var age = Period.between(innbyggere.find(bevis).fodselsdato(), LocalDate.now(clock))
                .getYears();
        return age >= FRA && age < TIL;
    }

    /**
     * These are closed from now on, and no others. What is closed already keeps who closed it.
     *
     * @throws UgyldigInndata where the person is not 12 to 15
     */
    public Set<Omrade> close(Tilgangsbevis bevis, Set<Omrade> omrader) {
        if (!applies(bevis)) {
            throw new UgyldigInndata("barn", "alder");
        }
        return database.within(bevis, () -> {
            var open = EnumSet.allOf(Omrade.class);
            open.removeAll(omrader);
            open.forEach(each -> jdbc.sql(
                            "delete from tilgang.skjerming where innbygger_id = :innbygger and omrade = :omrade")
                    .param("innbygger", bevis.innbyggerId())
                    .param("omrade", each.name())
                    .update());
            omrader.forEach(each -> jdbc.sql("""
                            insert into tilgang.skjerming (innbygger_id, kommune, omrade, satt_av_id, satt_av_navn, satt)
                            values (:innbygger, :kommune, :omrade, :avId, :av, :tid)
                            on conflict (innbygger_id, omrade) do nothing""")
                    .param("innbygger", bevis.innbyggerId())
                    .param("kommune", bevis.kommune())
                    .param("omrade", each.name())
                    .param("avId", bevis.aktor().id())
                    .param("av", bevis.aktor().navn())
                    .param("tid", bevis.tid().atOffset(ZoneOffset.UTC))
                    .update());
            return read(bevis);
        });
    }

    private Set<Omrade> read(Tilgangsbevis bevis) {
        var closed = EnumSet.noneOf(Omrade.class);
        jdbc.sql("select omrade from tilgang.skjerming where innbygger_id = :innbygger")
                .param("innbygger", bevis.innbyggerId())
                .query(String.class)
                .list()
                .forEach(name -> closed.add(Omrade.valueOf(name)));
        return closed;
    }
}
