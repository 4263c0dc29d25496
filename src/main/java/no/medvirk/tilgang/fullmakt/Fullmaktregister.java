package no.medvirk.tilgang.fullmakt;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Omrade;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What staff register for a person: a power of attorney that was spoken, and the next of kin of one who cannot decide
 * (pasient- og brukerrettighetsloven § 3-3). The latter needs a certificate and lasts five years at most.
 */
@Service
public class Fullmaktregister {

    static final int PARORENDE_FRA = 12;
    static final int LONGEST_YEARS = 5;

    /** How long before a registration ends it is told of, so that there is time for a new certificate. */
    static final int REMIND_DAYS = 60;

    private static final int LONGEST_TEXT = 1000;

    private final Fullmakter fullmakter;
    private final FullmaktService service;
    private final Mottakersok sok;
    private final Innbyggere innbyggere;
    private final DatabaseSession database;
    private final Clock clock;

    Fullmaktregister(
            Fullmakter fullmakter,
            FullmaktService service,
            Mottakersok sok,
            Innbyggere innbyggere,
            DatabaseSession database,
            Clock clock) {
        this.fullmakter = fullmakter;
        this.service = service;
        this.sok = sok;
        this.innbyggere = innbyggere;
        this.database = database;
        this.clock = clock;
    }

    /** @param attest reference of the certificate, and {@code dato} its date */
    public record Attest(String attest, LocalDate dato) {}

    /**
     * @param dato the day on which the person said it
     * @param ord what the person said
     * @throws UgyldigInndata as when the person gives it, or where day or words are missing
     */
    public Fullmakt registerSpoken(
            Tilgangsbevis bevis,
            UUID mottakerId,
            Set<Omrade> omrader,
            @Nullable LocalDate til,
            LocalDate dato,
            String ord) {
        bevis.of(Handling.REGISTRER_FULLMAKT);
        var today = LocalDate.now(clock);
        if (!service.canGive(bevis)) {
            throw new UgyldigInndata("giver", "kan-ikke-gi");
        }
        FullmaktService.requireAreas(omrader);
        FullmaktService.requireEnd(til, today);
        requirePast(dato, today, "dato");
        requireText(ord, "ord");
        return add(bevis, mottakerId, Registrering.by(bevis), mottaker -> {
            service.requireNoneFor(mottaker, bevis, today);
            return create(bevis, mottaker, Fullmakt.Type.FULLMAKT, omrader, til, ord.strip(), dato);
        });
    }

    /** @throws UgyldigInndata for a child under 12, no certificate, or an end that is missing, past or too far away */
    public Fullmakt registerParorende(
            Tilgangsbevis bevis, UUID mottakerId, Set<Omrade> omrader, LocalDate til, Attest attest) {
        bevis.of(Handling.REGISTRER_FULLMAKT);
        var today = LocalDate.now(clock);
        var born = innbyggere.find(bevis).fodselsdato();
        if (Period.between(born, today).getYears() < PARORENDE_FRA) {
            throw new UgyldigInndata("giver", "for-ung");
        }
        FullmaktService.requireAreas(omrader);
        FullmaktService.requireEnd(til, today);
        if (til.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new UgyldigInndata("til", "for-lenge");
        }
        requireText(attest.attest(), "attest");
        requirePast(attest.dato(), today, "attestdato");
        var registrering = Registrering.by(bevis, attest.attest().strip(), attest.dato());
        return add(
                bevis,
                mottakerId,
                registrering,
                mottaker -> create(bevis, mottaker, Fullmakt.Type.PARORENDE, omrader, til, null, null));
    }

    /** Ends one of the person's, of whatever type. */
    public Fullmakt end(Tilgangsbevis bevis, UUID fullmaktId) {
        bevis.of(Handling.REGISTRER_FULLMAKT);
        return service.end(bevis, fullmaktId, each -> each.innbyggerId().equals(bevis.innbyggerId()));
    }

    /** Registrations of the unit's that end within 60 days, the first to end first. */
    public List<Fullmakt> endingSoon(Enhetsbevis bevis) {
        if (bevis.handling() != Handling.REGISTRER_FULLMAKT) {
            throw new IllegalArgumentException("A proof of " + bevis.handling() + " does not open this");
        }
        var today = LocalDate.now(clock);
        return database.within(bevis, () -> fullmakter.ending(bevis.enhetId(), today, today.plusDays(REMIND_DAYS)));
    }

    private Fullmakt add(
            Tilgangsbevis bevis, UUID mottakerId, Registrering registrering, Function<Mottaker, Fullmakt> making) {
        return database.within(bevis, () -> {
            fullmakter.lock(bevis.innbyggerId());
            return fullmakter
                    .find(mottakerId)
                    .filter(each -> each.innbyggerId().equals(bevis.innbyggerId()))
                    .orElseGet(() -> {
                        var mottaker = sok.recall(bevis, mottakerId)
                                .orElseThrow(() -> new UgyldigInndata("fodselsnummer", "sok-pa-nytt"));
                        var made = making.apply(mottaker);
                        fullmakter.add(made, registrering);
                        return made;
                    });
        });
    }

    private Fullmakt create(
            Tilgangsbevis bevis,
            Mottaker mottaker,
            Fullmakt.Type type,
            Set<Omrade> omrader,
            @Nullable LocalDate til,
            @Nullable String ord,
            @Nullable LocalDate sagt) {
        return new Fullmakt(
                mottaker.id(),
                bevis.innbyggerId(),
                innbyggere.find(bevis).navn(),
                mottaker.fullmektigId(),
                mottaker.navn(),
                type,
                EnumSet.copyOf(omrader),
                LocalDate.now(clock),
                til,
                bevis.tid(),
                bevis.aktor().navn(),
                ord,
                sagt,
                null,
                null);
    }

    private static void requirePast(LocalDate dato, LocalDate today, String felt) {
        if (dato.isAfter(today)) {
            throw new UgyldigInndata(felt, "framtid");
        }
    }

    private static void requireText(String text, String felt) {
        if (text.isBlank()) {
            throw new UgyldigInndata(felt, "mangler");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new UgyldigInndata(felt, "for-langt");
        }
    }
}
