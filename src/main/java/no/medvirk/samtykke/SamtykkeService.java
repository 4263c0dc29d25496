package no.medvirk.samtykke;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Consents: asked for by staff or written down as spoken, answered and withdrawn by the person. Each is about named
 * information, with someone named, for one purpose (K272).
 */
@Service
public class SamtykkeService {

    /** How long a question waits for its answer. */
    private static final int WEEKS_TO_ANSWER = 4;

    private static final int LONGEST_WORDS = 1000;

    private final Samtykker samtykker;
    private final Samtykkemaler maler;
    private final Innbyggere innbyggere;
    private final DatabaseSession database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SamtykkeService(
            Samtykker samtykker,
            Samtykkemaler maler,
            Innbyggere innbyggere,
            DatabaseSession database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.samtykker = samtykker;
        this.maler = maler;
        this.innbyggere = innbyggere;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** All of the person's, whatever has become of them, newest first. */
    public List<Samtykke> list(Tilgangsbevis bevis) {
        bevis.of(Handling.SE_SAMTYKKE, Handling.SVAR_PA_SAMTYKKE, Handling.BE_OM_SAMTYKKE);
        return database.within(bevis, () -> samtykker.list(bevis.innbyggerId()));
    }

    /** Those that wait for an answer; for one who may give it. */
    public List<Samtykke> waiting(Tilgangsbevis bevis) {
        bevis.of(Handling.SE_MINSIDE);
        var today = LocalDate.now(clock);
        return database.within(bevis, () -> samtykker.list(bevis.innbyggerId()).stream()
                .filter(each -> each.status(today) == Samtykke.Status.FORESPURT)
                .toList());
    }

    /** What has happened to one, oldest first. */
    public List<Samtykkehendelse> history(Tilgangsbevis bevis, UUID samtykkeId) {
        bevis.of(Handling.SE_SAMTYKKE, Handling.BE_OM_SAMTYKKE);
        return database.within(bevis, () -> samtykker.history(bevis.innbyggerId(), samtykkeId));
    }

    /**
     * Asks the person; the question stands on Min side until it is answered or too old.
     *
     * @param id made by the one who asks: the same one sent twice asks once
     */
    public Samtykke ask(Tilgangsbevis bevis, UUID id, NyttSamtykke nytt) {
        bevis.of(Handling.BE_OM_SAMTYKKE);
        return add(bevis, create(bevis, id, nytt, null));
    }

    /**
     * Writes down a yes that the person has spoken.
     *
     * @throws UgyldigInndata where it is not said when, to whom or in which words
     */
    public Samtykke register(Tilgangsbevis bevis, UUID id, NyttSamtykke nytt, Samtykke.Muntlig muntlig) {
        bevis.of(Handling.BE_OM_SAMTYKKE);
        if (muntlig.dato().isAfter(LocalDate.now(clock))) {
            throw new UgyldigInndata("dato", "framtid");
        }
        if (muntlig.til().isBlank()) {
            throw new UgyldigInndata("vitne", "mangler");
        }
        if (muntlig.ord().isBlank() || muntlig.ord().length() > LONGEST_WORDS) {
            throw new UgyldigInndata("ord", muntlig.ord().isBlank() ? "mangler" : "for-langt");
        }
        return add(bevis, create(bevis, id, nytt, muntlig));
    }

    /**
     * Yes or no. The same answer twice is one answer.
     *
     * @throws UgyldigInndata where another answer stands, or the question is too old
     */
    public Samtykke answer(Tilgangsbevis bevis, UUID samtykkeId, boolean ja) {
        bevis.of(Handling.SVAR_PA_SAMTYKKE);
        var wanted = ja ? Samtykke.Status.GITT : Samtykke.Status.AVSLATT;
        return database.within(bevis, () -> {
            var samtykke = load(bevis, samtykkeId);
            var status = samtykke.status(LocalDate.now(clock));
            if (status == wanted) {
                return samtykke;
            }
            if (status != Samtykke.Status.FORESPURT) {
                throw new UgyldigInndata("svar", status == Samtykke.Status.UTLOPT ? "utlopt" : "alt-besvart");
            }
            samtykker.answer(samtykkeId, wanted, bevis);
            samtykker.note(samtykkeId, wanted, bevis);
            if (ja) {
                given(bevis, samtykke);
            }
            return load(bevis, samtykkeId);
        });
    }

    /**
     * Takes a yes back. Once more changes nothing.
     *
     * @throws UgyldigInndata where there is no yes to take back
     */
    public Samtykke withdraw(Tilgangsbevis bevis, UUID samtykkeId) {
        bevis.of(Handling.SVAR_PA_SAMTYKKE);
        return database.within(bevis, () -> {
            var samtykke = load(bevis, samtykkeId);
            var status = samtykke.status(LocalDate.now(clock));
            if (status == Samtykke.Status.TRUKKET) {
                return samtykke;
            }
            if (status != Samtykke.Status.GITT) {
                throw new UgyldigInndata("svar", "ikke-gitt");
            }
            samtykker.withdraw(samtykkeId, bevis);
            samtykker.note(samtykkeId, Samtykke.Status.TRUKKET, bevis);
            events.publishEvent(new SamtykkeTrukket(
                    samtykkeId, bevis.innbyggerId(), bevis.kommune(), samtykke.type(), bevis.tid()));
            return load(bevis, samtykkeId);
        });
    }

    private Samtykke add(Tilgangsbevis bevis, Samtykke samtykke) {
        return database.within(bevis, () -> {
            if (samtykker.add(samtykke, bevis)) {
                samtykker.note(samtykke.id(), Samtykke.Status.valueOf(samtykke.lagretStatus()), bevis);
                if (samtykke.muntlig() != null) {
                    given(bevis, samtykke);
                }
            }
            return load(bevis, samtykke.id());
        });
    }

    private Samtykke create(Tilgangsbevis bevis, UUID id, NyttSamtykke nytt, Samtykke.@Nullable Muntlig muntlig) {
        var today = LocalDate.now(clock);
        nytt.check(today);
        var mal = maler.find(nytt.mal());
        var hvem = nytt.hvem().strip();
        var tekst = new EnumMap<Sprak, Samtykketekst>(Sprak.class);
        mal.tekst().forEach((sprak, each) -> tekst.put(sprak, each.about(hvem)));
        var navn = innbyggere.find(bevis).navn();
        return new Samtykke(
                id,
                bevis.innbyggerId(),
                navn,
                mal.type(),
                nytt.hva().stream().distinct().sorted().toList(),
                hvem,
                tekst,
                nytt.melding() == null || nytt.melding().isBlank()
                        ? null
                        : nytt.melding().strip(),
                nytt.til(),
                today.plusWeeks(WEEKS_TO_ANSWER),
                (muntlig == null ? Samtykke.Status.FORESPURT : Samtykke.Status.GITT).name(),
                bevis.tid(),
                bevis.aktor().navn(),
                muntlig == null ? null : bevis.tid(),
                muntlig == null ? null : navn,
                muntlig,
                null,
                null);
    }

    private void given(Tilgangsbevis bevis, Samtykke samtykke) {
        events.publishEvent(
                new SamtykkeGitt(samtykke.id(), bevis.innbyggerId(), bevis.kommune(), samtykke.type(), bevis.tid()));
    }

    private Samtykke load(Tilgangsbevis bevis, UUID samtykkeId) {
        return samtykker.findWithLock(bevis.innbyggerId(), samtykkeId).orElseThrow(() -> new IkkeFunnet("samtykket"));
    }
}
