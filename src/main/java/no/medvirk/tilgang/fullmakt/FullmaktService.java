package no.medvirk.tilgang.fullmakt;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.innbygger.Registerfakta;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Grunnlag;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Omrade;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Mandates, as the one who gives and the one who holds them handle them. One cannot be changed: it is ended and a new one
 * is given, so that the history says what held when.
 */
@Service
public class FullmaktService {

    static final int GIVER_FRA = 16;

    private final Fullmakter fullmakter;
    private final Mottakersok sok;
    private final Innbyggere innbyggere;
    private final Registerfakta fakta;
    private final DatabaseSession database;
    private final Clock clock;

    FullmaktService(
            Fullmakter fullmakter,
            Mottakersok sok,
            Innbyggere innbyggere,
            Registerfakta fakta,
            DatabaseSession database,
            Clock clock) {
        this.fullmakter = fullmakter;
        this.sok = sok;
        this.innbyggere = innbyggere;
        this.fakta = fakta;
        this.database = database;
        this.clock = clock;
    }

    /** Those that concern the person as giver, ended ones too, newest first. */
    public List<Fullmakt> given(Tilgangsbevis bevis) {
        bevis.of(Handling.SE_FULLMAKT, Handling.REGISTRER_FULLMAKT);
        return database.within(bevis, () -> fullmakter.givenBy(bevis.innbyggerId()));
    }

    /** Those that the person holds or has held for others, newest first. */
    public List<Fullmakt> received(Tilgangsbevis bevis) {
        bevis.of(Handling.SE_FULLMAKT);
        return database.within(bevis, () -> fullmakter.heldBy(bevis.innbyggerId()));
    }

    /** What the person is registered for as next of kin, and that ends within 60 days. */
    public List<Fullmakt> endingSoon(Tilgangsbevis bevis) {
        bevis.of(Handling.SE_MINSIDE);
        if (bevis.grunnlag() != Grunnlag.SELV) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        return database.within(bevis, () -> fullmakter.heldBy(bevis.innbyggerId()).stream()
                .filter(each -> each.type() == Fullmakt.Type.PARORENDE && each.isOpen(today))
                .filter(each -> each.til() != null && !each.til().isAfter(today.plusDays(Fullmaktregister.REMIND_DAYS)))
                .toList());
    }

    /** Whether the person is old enough to give one, and is one whom others may act for. */
    public boolean canGive(Tilgangsbevis bevis) {
        bevis.of(Handling.SE_FULLMAKT, Handling.GI_FULLMAKT, Handling.REGISTRER_FULLMAKT);
        var today = LocalDate.now(clock);
        return fakta.find(bevis.innbyggerId(), bevis.innbyggerId(), today)
                .filter(each -> !each.skjult())
                .filter(each -> Period.between(each.fodselsdato(), today).getYears() >= GIVER_FRA)
                .isPresent();
    }

    /**
     * Finds whom to give one to.
     *
     * @throws UgyldigInndata as {@link Mottakersok#find}, or where the one found has a mandate already
     */
    public Mottaker findMottaker(Tilgangsbevis bevis, String fodselsnummer, String etternavn) {
        bevis.of(Handling.GI_FULLMAKT);
        var found = sok.find(bevis, fodselsnummer, etternavn);
        database.within(bevis, () -> requireNoneFor(found, bevis, LocalDate.now(clock)));
        return found;
    }

    /**
     * Gives a mandate to the one whom a search found. The same search gives one mandate, however often it is sent.
     *
     * @param til the last day, or {@code null} until someone ends it
     * @throws UgyldigInndata for too young a giver, an old search, no area, a day that has been, or where the holder has one
     */
    public Fullmakt give(Tilgangsbevis bevis, UUID mottakerId, Set<Omrade> omrader, @Nullable LocalDate til) {
        bevis.of(Handling.GI_FULLMAKT);
        if (!canGive(bevis)) {
            throw new UgyldigInndata("giver", "kan-ikke-gi");
        }
        var today = LocalDate.now(clock);
        requireAreas(omrader);
        requireEnd(til, today);
        return database.within(bevis, () -> {
            fullmakter.lock(bevis.innbyggerId());
            return fullmakter
                    .find(mottakerId)
                    .filter(each -> isGivenBy(bevis, each))
                    .orElseGet(() -> {
                        var mottaker = sok.recall(bevis, mottakerId)
                                .orElseThrow(() -> new UgyldigInndata("fodselsnummer", "sok-pa-nytt"));
                        requireNoneFor(mottaker, bevis, today);
                        var fullmakt = new Fullmakt(
                                mottaker.id(),
                                bevis.innbyggerId(),
                                innbyggere.find(bevis).navn(),
                                mottaker.fullmektigId(),
                                mottaker.navn(),
                                Fullmakt.Type.FULLMAKT,
                                EnumSet.copyOf(omrader),
                                today,
                                til,
                                bevis.tid(),
                                bevis.aktor().navn(),
                                null,
                                null,
                                null,
                                null);
                        fullmakter.add(fullmakt, Registrering.by(bevis));
                        return fullmakt;
                    });
        });
    }

    /**
     * Ends what the person has given; the holder is stopped at their next call. What has ended stays as it is. One that is
     * registered for the next of kin of someone who cannot decide is ended by the municipality.
     */
    public Fullmakt withdraw(Tilgangsbevis bevis, UUID fullmaktId) {
        bevis.of(Handling.TREKK_FULLMAKT);
        return end(bevis, fullmaktId, each -> isGivenBy(bevis, each) && each.type() == Fullmakt.Type.FULLMAKT);
    }

    /** Ends what the person holds for another. */
    public Fullmakt giveUp(Tilgangsbevis bevis, UUID fullmaktId) {
        bevis.of(Handling.TREKK_FULLMAKT);
        return end(bevis, fullmaktId, each -> each.fullmektigId().equals(bevis.innbyggerId()));
    }

    Fullmakt end(Tilgangsbevis bevis, UUID fullmaktId, Predicate<Fullmakt> allowed) {
        return database.within(bevis, () -> {
            fullmakter.find(fullmaktId).filter(allowed).orElseThrow(() -> new IkkeFunnet("fullmakten"));
            fullmakter.end(fullmaktId, bevis);
            return fullmakter.find(fullmaktId).orElseThrow();
        });
    }

    private static boolean isGivenBy(Tilgangsbevis bevis, Fullmakt fullmakt) {
        return fullmakt.innbyggerId().equals(bevis.innbyggerId());
    }

    void requireNoneFor(Mottaker mottaker, Tilgangsbevis bevis, LocalDate today) {
        var exists = fullmakter.givenBy(bevis.innbyggerId()).stream()
                .filter(each -> each.type() == Fullmakt.Type.FULLMAKT)
                .anyMatch(each -> each.fullmektigId().equals(mottaker.fullmektigId()) && each.isOpen(today));
        if (exists) {
            throw new UgyldigInndata("fodselsnummer", "har-alt");
        }
    }

    static void requireAreas(Set<Omrade> omrader) {
        if (omrader.isEmpty()) {
            throw new UgyldigInndata("omrader", "mangler");
        }
    }

    static void requireEnd(@Nullable LocalDate til, LocalDate today) {
        if (til != null && til.isBefore(today)) {
            throw new UgyldigInndata("til", "fortid");
        }
    }
}
