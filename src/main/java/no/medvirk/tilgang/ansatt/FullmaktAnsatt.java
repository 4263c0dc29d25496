package no.medvirk.tilgang.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.fullmakt.Fullmakt;
import no.medvirk.tilgang.fullmakt.FullmaktService;
import no.medvirk.tilgang.fullmakt.Fullmaktregister;
import no.medvirk.tilgang.fullmakt.Mottaker;
import no.medvirk.tilgang.fullmakt.Mottakersok;
import no.medvirk.tilgang.fullmakt.Omrader;
import no.medvirk.tilgang.skjerming.SkjermingService;
import org.jspecify.annotations.Nullable;

/** Staff see and register who may act for a person they work with. */
@BrowserCallable
@RolesAllowed("ANSATT")
class FullmaktAnsatt {

    /**
     * @param gjelderSkjerming the person is 12 to 15, so that areas can be closed for the parents
     * @param skjermet the areas that are closed
     */
    public record Representanter(
            String navn, List<Fullmaktlinje> fullmakter, boolean gjelderSkjerming, List<String> skjermet) {}

    private final Tilgang tilgang;
    private final FullmaktService fullmakter;
    private final Fullmaktregister register;
    private final Mottakersok sok;
    private final SkjermingService skjerming;
    private final Innbyggere innbyggere;
    private final Clock clock;

    FullmaktAnsatt(
            Tilgang tilgang,
            FullmaktService fullmakter,
            Fullmaktregister register,
            Mottakersok sok,
            SkjermingService skjerming,
            Innbyggere innbyggere,
            Clock clock) {
        this.tilgang = tilgang;
        this.fullmakter = fullmakter;
        this.register = register;
        this.sok = sok;
        this.skjerming = skjerming;
        this.innbyggere = innbyggere;
        this.clock = clock;
    }

    public Representanter oversikt(UUID innbyggerId) {
        var bevis = tilgang.require(innbyggerId, Handling.REGISTRER_FULLMAKT);
        return new Representanter(
                innbyggere.find(bevis).navn(),
                fullmakter.given(bevis).stream().map(this::line).toList(),
                skjerming.applies(bevis),
                skjerming.closed(bevis).stream().map(Enum::name).toList());
    }

    public Mottaker finnMottaker(UUID innbyggerId, String fodselsnummer, String etternavn) {
        return sok.find(tilgang.require(innbyggerId, Handling.REGISTRER_FULLMAKT), fodselsnummer, etternavn);
    }

    /** A power of attorney that the person has spoken. */
    public Fullmaktlinje registrerMuntlig(
            UUID innbyggerId,
            UUID mottakerId,
            List<String> omrader,
            @Nullable LocalDate til,
            LocalDate dato,
            String ord) {
        var bevis = tilgang.require(innbyggerId, Handling.REGISTRER_FULLMAKT, mottakerId);
        return line(register.registerSpoken(bevis, mottakerId, Omrader.of(omrader), til, dato, ord));
    }

    /** The next of kin of one who cannot decide. */
    public Fullmaktlinje registrerParorende(
            UUID innbyggerId,
            UUID mottakerId,
            List<String> omrader,
            LocalDate til,
            String attest,
            LocalDate attestdato) {
        var bevis = tilgang.require(innbyggerId, Handling.REGISTRER_FULLMAKT, mottakerId);
        var certificate = new Fullmaktregister.Attest(attest, attestdato);
        return line(register.registerParorende(bevis, mottakerId, Omrader.of(omrader), til, certificate));
    }

    public Fullmaktlinje avslutt(UUID innbyggerId, UUID fullmaktId) {
        var bevis = tilgang.require(innbyggerId, Handling.REGISTRER_FULLMAKT, fullmaktId);
        return line(register.end(bevis, fullmaktId));
    }

    /** Closes these areas for the parents of a child, and no others. */
    public List<String> skjerm(UUID innbyggerId, List<String> omrader) {
        var bevis = tilgang.require(innbyggerId, Handling.REGISTRER_FULLMAKT);
        return skjerming.close(bevis, Omrader.of(omrader)).stream()
                .map(Enum::name)
                .toList();
    }

    /** Next of kin whose registration ends within 60 days. */
    public List<Fullmaktlinje> utloper(UUID enhetId) {
        var bevis = tilgang.requireEnhet(enhetId, Handling.REGISTRER_FULLMAKT);
        return register.endingSoon(bevis).stream().map(this::line).toList();
    }

    private Fullmaktlinje line(Fullmakt fullmakt) {
        return Fullmaktlinje.of(fullmakt, LocalDate.now(clock));
    }
}
