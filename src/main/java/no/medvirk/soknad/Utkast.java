package no.medvirk.soknad;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.medvirk.dokument.DokumentService;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.kommune.Skjemautgivelser;
import no.medvirk.kommune.Tjenestekatalog;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.skjema.Forhandssvar;
import no.medvirk.skjema.Forhandsutfylling;
import no.medvirk.skjema.Kjent;
import no.medvirk.skjema.Skjemabank;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The draft of an application: begun with what is known, saved as one types, continued on another device. */
@Service
public class Utkast {

    /** The one form of this first slice; which form a service uses becomes part of the catalogue. */
    static final String SKJEMA = "soknad-helse-og-omsorg";

    private static final int LARGEST_ANSWER = 500_000;
    private static final int NOTHING = -1;

    private final Soknader soknader;
    private final Svarpunkter punkter;
    private final Utkastkanal kanal;
    private final Skjemabank skjemabank;
    private final Skjemautgivelser utgivelser;
    private final Tjenestekatalog katalog;
    private final Innbyggere innbyggere;
    private final DokumentService dokumenter;
    private final DatabaseSession database;
    private final Clock clock;

    Utkast(
            Soknader soknader,
            Svarpunkter punkter,
            Utkastkanal kanal,
            Skjemabank skjemabank,
            Skjemautgivelser utgivelser,
            Tjenestekatalog katalog,
            Innbyggere innbyggere,
            DokumentService dokumenter,
            DatabaseSession database,
            Clock clock) {
        this.soknader = soknader;
        this.punkter = punkter;
        this.kanal = kanal;
        this.skjemabank = skjemabank;
        this.utgivelser = utgivelser;
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
     * Saves what has changed, question by question. Where someone else has written the same question in between, theirs
     * stands and comes back with the answer; the other questions are saved all the same. To save again what is saved
     * already is no error.
     *
     * @throws AlleredeSendt where the application is sent
     * @throws UgyldigInndata where it is no answer of the form's, or too large
     */
    public Lagring save(Tilgangsbevis bevis, UUID soknadId, List<Endring> endringer) {
        bevis.of(Handling.SKRIV_SOKNAD);
        return database.within(bevis, () -> {
            var soknad = soknader.findWithLockByIdAndInnbyggerId(soknadId, bevis.innbyggerId())
                    .orElseThrow(() -> new IkkeFunnet("søknaden"));
            soknad.requireDraft();
            return save(bevis, soknad, endringer);
        });
    }

    private Lagring save(Tilgangsbevis bevis, Soknad soknad, List<Endring> endringer) {
        var ark = new Svarark(form(soknad), soknad.svar());
        var known = punkter.since(soknad, NOTHING).stream()
                .collect(Collectors.toMap(Svarpunkt::linkId, Function.identity()));
        var written = new ArrayList<Svarpunkt>();
        var kept = new ArrayList<Svarpunkt>();
        var conflicts = new ArrayList<Svarpunkt>();
        for (var endring : endringer) {
            var items = Svarark.read(endring.linkId(), endring.verdi());
            var now = Optional.ofNullable(known.get(endring.linkId()));
            if (ark.get(endring.linkId()).equals(items)) {
                kept.add(now.orElseGet(() -> punkt(bevis, soknad, endring, 0)));
            } else if (now.isEmpty() || isUpon(endring, now.get())) {
                ark.set(endring.linkId(), items);
                written.add(punkt(
                        bevis, soknad, endring, now.map(Svarpunkt::versjon).orElse(0) + 1));
            } else {
                conflicts.add(now.get());
            }
        }
        if (written.isEmpty()) {
            return new Lagring(soknad, kept, conflicts);
        }
        soknad.write(requireSize(ark.toString()), bevis.aktor().navn(), clock.instant());
        var saved = soknader.save(soknad);
        written.forEach(each -> punkter.write(bevis, saved.id(), each));
        kanal.tell(saved.id());
        kept.addAll(written);
        return new Lagring(saved, kept, conflicts);
    }

    /** Upon the answer that stands, or upon the writer's own whose acknowledgement never came. */
    private static boolean isUpon(Endring endring, Svarpunkt stands) {
        return endring.versjon() == stands.versjon() || endring.klient().equals(stands.klient());
    }

    /** The draft's version grows by one when it is saved. */
    private Svarpunkt punkt(Tilgangsbevis bevis, Soknad soknad, Endring endring, int versjon) {
        return new Svarpunkt(
                endring.linkId(),
                versjon,
                soknad.versjon() + 1,
                bevis.aktor().id(),
                bevis.aktor().navn(),
                clock.instant(),
                endring.klient());
    }

    /** Throws the draft and its attachments away. */
    public void discard(Tilgangsbevis bevis, UUID soknadId) {
        bevis.of(Handling.SKRIV_SOKNAD);
        database.within(bevis, () -> {
            var soknad = find(bevis, soknadId);
            soknad.requireDraft();
            dokumenter.list(bevis, soknadId).forEach(each -> dokumenter.remove(bevis, each.id()));
            soknader.delete(soknad);
            kanal.tell(soknadId);
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

    /** What a draft begins with, and where from. */
    public List<Forhandssvar> fetched(Tilgangsbevis bevis, Soknad soknad) {
        return Forhandsutfylling.fetched(form(soknad), known(bevis));
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
        var skjema = utgivelser
                .versjon(bevis.kommune(), SKJEMA)
                .map(versjon -> skjemabank.find(SKJEMA, versjon))
                .orElseGet(() -> skjemabank.find(SKJEMA));
        return new Soknad(
                Uuid7.next(),
                bevis.kommune(),
                bevis.innbyggerId(),
                tjeneste,
                SKJEMA,
                skjema.versjon(),
                Forhandsutfylling.start(skjema.questionnaire(Sprak.NB), known(bevis)),
                now,
                now,
                bevis.aktor().navn());
    }

    private Soknad find(Tilgangsbevis bevis, UUID soknadId) {
        return soknader.findByIdAndInnbyggerId(soknadId, bevis.innbyggerId())
                .orElseThrow(() -> new IkkeFunnet("søknaden"));
    }

    private String form(Soknad soknad) {
        return skjemabank.find(soknad.skjema(), soknad.skjemaversjon()).questionnaire(Sprak.NB);
    }

    private static String requireSize(String svar) {
        if (svar.length() > LARGEST_ANSWER) {
            throw new UgyldigInndata("svar", "soknad.forStor");
        }
        return svar;
    }
}
