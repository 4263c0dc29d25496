package no.medvirk.tilgang.logg;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.medvirk.kommune.Enheter;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgangsbevis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** «Spør om dette oppslaget»: the citizen asks, the leader of the unit answers. */
@Service
public class Oppslagssporsmalene {

    private static final int LONGEST_QUESTION = 2_000;
    private static final int LONGEST_ANSWER = 4_000;

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final Sporsmalsarkiv arkiv;
    private final Enheter enheter;
    private final Clock clock;

    Oppslagssporsmalene(JdbcClient jdbc, DatabaseSession database, Sporsmalsarkiv arkiv, Enheter enheter, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.arkiv = arkiv;
        this.enheter = enheter;
        this.clock = clock;
    }

    /**
     * Asks about a look by staff. Sent twice it is one question.
     *
     * @throws IkkeFunnet where the person's log has no such look
     * @throws UgyldigInndata {@code sporsmal: tom} or {@code sporsmal: lang}
     */
    public Oppslagssporsmal ask(Tilgangsbevis bevis, UUID loggId, String sporsmal) {
        bevis.of(Handling.SE_LOGG);
        var text = checked("sporsmal", sporsmal, LONGEST_QUESTION);
        return database.within(bevis, () -> arkiv.ask(bevis, look(bevis, loggId), text, clock.instant()));
    }

    /** The questions to a unit and those under it. */
    public List<Oppslagssporsmal> list(Enhetsbevis bevis) {
        bevis.of(Handling.FOLG_OPP_VARSEL);
        return database.within(bevis, () -> arkiv.of(bevis, enheter.withThoseUnder(bevis.enhetId())));
    }

    /**
     * Answers one.
     *
     * @throws IkkeFunnet where the unit has no such question, or it is about the one who would answer
     * @throws UgyldigInndata {@code svar: tom}, {@code svar: lang}, or {@code svar: besvart} where a colleague came first
     */
    public Oppslagssporsmal answer(Enhetsbevis bevis, UUID id, String svar) {
        bevis.of(Handling.FOLG_OPP_VARSEL);
        var text = checked("svar", svar, LONGEST_ANSWER);
        return database.within(bevis, () -> {
            var units = enheter.withThoseUnder(bevis.enhetId());
            arkiv.find(bevis, units, id).orElseThrow(() -> new IkkeFunnet("spørsmålet"));
            if (!arkiv.answer(id, text, bevis.aktor(), clock.instant())) {
                throw new UgyldigInndata("svar", "besvart");
            }
            return arkiv.find(bevis, units, id).orElseThrow();
        });
    }

    /** A refused look has no unit of its own: then the employee's, else the one that assigns services. */
    private Sporsmalsarkiv.Oppslag look(Tilgangsbevis bevis, UUID loggId) {
        return jdbc.sql("""
                        select l.id, l.tid, l.aktor_id, l.aktor_navn, l.handling, l.tillatt,
                               coalesce(l.enhet_id, (select t.enhet_id from tilgang.tildeling t
                                                     where t.ansatt_id = l.aktor_id and t.kommune = l.kommune
                                                     order by t.gyldig_til desc nulls first limit 1)) as enhet_id
                        from tilgang.logg l
                        where l.id = :id and l.innbygger_id = :innbygger and l.aktor_type = 'ANSATT'""")
                .param("id", loggId)
                .param("innbygger", bevis.innbyggerId())
                .query((row, n) -> {
                    var unit = row.getObject("enhet_id", UUID.class);
                    return new Sporsmalsarkiv.Oppslag(
                            row.getObject("id", UUID.class),
                            row.getObject("tid", OffsetDateTime.class).toInstant(),
                            unit == null ? enheter.tildelingsenhet(bevis.kommune()) : unit,
                            row.getObject("aktor_id", UUID.class),
                            row.getString("aktor_navn"),
                            row.getString("handling"),
                            row.getBoolean("tillatt"));
                })
                .optional()
                .orElseThrow(() -> new IkkeFunnet("oppslaget"));
    }

    private static String checked(String field, String text, int longest) {
        if (text.isBlank()) {
            throw new UgyldigInndata(field, "tom");
        }
        if (text.strip().length() > longest) {
            throw new UgyldigInndata(field, "lang");
        }
        return text.strip();
    }
}
