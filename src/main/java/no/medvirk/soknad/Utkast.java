package no.medvirk.soknad;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.medvirk.dokument.DokumentService;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.kommune.Tjenestekatalog;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.skjema.Forhandsutfylling;
import no.medvirk.skjema.Kjent;
import no.medvirk.skjema.Skjemabank;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** The draft of an application: begun with what is known, saved as one types, continued on another device. */
@Service
public class Utkast {

    /** The one form of this first slice; which form a service uses becomes part of the catalogue. */
    static final String SKJEMA = "soknad-helse-og-omsorg";

    private static final int LARGEST_ANSWER = 500_000;

    private final Soknader soknader;
    private final Skjemabank skjemabank;
    private final Tjenestekatalog katalog;
    private final Innbyggere innbyggere;
    private final DokumentService dokumenter;
    private final DatabaseSession database;
    private final Clock clock;

    Utkast(
            Soknader soknader,
            Skjemabank skjemabank,
            Tjenestekatalog katalog,
            Innbyggere innbyggere,
            DokumentService dokumenter,
            DatabaseSession database,
            Clock clock) {
        this.soknader = soknader;
        this.skjemabank = skjemabank;
        this.katalog = katalog;
        this.innbyggere = innbyggere;
        this.dokumenter = dokumenter;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The person's draft for the service, a new one if there is none.
     *
     * @throws IkkeFunnet where the person's municipality does not offer the service
     */
    public Soknad start(Tilgangsbevis bevis, String tjeneste) {
        bevis.of(Handling.SKRIV_SOKNAD);
        katalog.find(bevis.kommune(), tjeneste)
                .filter(each -> each.kanSokes())
                .orElseThrow(() -> new IkkeFunnet("tjenesten"));
        Supplier<Soknad> existing = () -> database.within(bevis, () -> soknader.findByInnbyggerIdAndTjenesteAndStatus(
                        bevis.innbyggerId(), tjeneste, Soknadstatus.UTKAST)
                .orElseGet(() -> soknader.save(create(bevis, tjeneste))));
        try {
            return existing.get();
        } catch (DuplicateKeyException anotherTabWasFirst) {
            return existing.get();
        }
    }

    /**
     * Saves the whole answer on top of the version that the writer had read.
     *
     * @throws AlleredeSendt where the application is sent
     * @throws UgyldigInndata where it is no answer at all, or too large
     */
    public Lagring save(Tilgangsbevis bevis, UUID soknadId, String svar, int versjon) {
        bevis.of(Handling.SKRIV_SOKNAD);
        requireAnswer(svar);
        try {
            return database.within(bevis, () -> {
                var soknad = find(bevis, soknadId);
                soknad.requireDraft();
                if (soknad.versjon() != versjon) {
                    return new Lagring(soknad.svar().equals(svar), soknad);
                }
                soknad.write(svar, bevis.aktor().navn(), clock.instant());
                return new Lagring(true, soknader.save(soknad));
            });
        } catch (OptimisticLockingFailureException savedInBetween) {
            return database.within(bevis, () -> new Lagring(false, find(bevis, soknadId)));
        }
    }

    /** Throws the draft and its attachments away. */
    public void discard(Tilgangsbevis bevis, UUID soknadId) {
        bevis.of(Handling.SKRIV_SOKNAD);
        database.within(bevis, () -> {
            var soknad = find(bevis, soknadId);
            soknad.requireDraft();
            dokumenter.list(bevis, soknadId).forEach(each -> dokumenter.remove(bevis, each.id()));
            soknader.delete(soknad);
        });
    }

    /** What the portal knows of the person: from the register, and what they sent last. */
    Kjent known(Tilgangsbevis bevis) {
        var person = innbyggere.find(bevis);
        var known = new HashMap<>(Map.of(
                "aktor.navn", bevis.aktor().navn(),
                "person.navn", person.navn(),
                "person.fodselsnummer", person.fnr(),
                "person.adresse", "%s, %s %s".formatted(person.adresse(), person.postnummer(), person.poststed())));
        if (person.telefon() != null) {
            known.put("person.telefon", person.telefon());
        }
        if (person.epost() != null) {
            known.put("person.epost", person.epost());
        }
        return new Kjent(known, lastSent(bevis));
    }

    private @Nullable String lastSent(Tilgangsbevis bevis) {
        return database.within(bevis, () -> soknader.findByInnbyggerIdOrderByIdDesc(bevis.innbyggerId()).stream()
                        .filter(Soknad::isSent)
                        .findFirst()
                        .map(Soknad::svar))
                .orElse(null);
    }

    private Soknad create(Tilgangsbevis bevis, String tjeneste) {
        var now = clock.instant();
        var questionnaire = skjemabank.find(SKJEMA).questionnaire(Sprak.NB);
        return new Soknad(
                Uuid7.next(),
                bevis.kommune(),
                bevis.innbyggerId(),
                tjeneste,
                SKJEMA,
                Forhandsutfylling.start(questionnaire, known(bevis)),
                now,
                now,
                bevis.aktor().navn());
    }

    private Soknad find(Tilgangsbevis bevis, UUID soknadId) {
        return soknader.findByIdAndInnbyggerId(soknadId, bevis.innbyggerId())
                .orElseThrow(() -> new IkkeFunnet("søknaden"));
    }

    private static void requireAnswer(String svar) {
        if (svar.length() > LARGEST_ANSWER) {
            throw new UgyldigInndata("svar", "soknad.forStor");
        }
        if (!Svarform.isResponse(svar)) {
            throw new UgyldigInndata("svar", "soknad.ugyldig");
        }
    }
}
