package no.medvirk.tilgang.portal;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.fullmakt.FullmaktService;
import no.medvirk.tilgang.fullmakt.Mottaker;
import no.medvirk.tilgang.fullmakt.Omrader;
import org.jspecify.annotations.Nullable;

/** «Hvem kan handle for meg?»: given and received, and what one can do about it. Each person does it for themselves. */
@BrowserCallable
@RolesAllowed("BORGER")
class FullmaktPortal {

    private final Tilgang tilgang;
    private final FullmaktService fullmakter;
    private final Clock clock;

    FullmaktPortal(Tilgang tilgang, FullmaktService fullmakter, Clock clock) {
        this.tilgang = tilgang;
        this.fullmakter = fullmakter;
        this.clock = clock;
    }

    public Fullmaktoversikt oversikt(UUID innbyggerId) {
        var bevis = tilgang.require(innbyggerId, Handling.SE_FULLMAKT);
        var today = LocalDate.now(clock);
        return new Fullmaktoversikt(
                fullmakter.given(bevis).stream()
                        .map(each -> Fullmaktkort.given(each, today))
                        .toList(),
                fullmakter.received(bevis).stream()
                        .map(each -> Fullmaktkort.received(each, today))
                        .toList(),
                fullmakter.canGive(bevis));
    }

    public Mottaker finnMottaker(UUID innbyggerId, String fodselsnummer, String etternavn) {
        var bevis = tilgang.require(innbyggerId, Handling.GI_FULLMAKT);
        return fullmakter.findMottaker(bevis, fodselsnummer, etternavn);
    }

    public Fullmaktkort gi(UUID innbyggerId, UUID mottakerId, List<String> omrader, @Nullable LocalDate til) {
        var bevis = tilgang.require(innbyggerId, Handling.GI_FULLMAKT, mottakerId);
        return Fullmaktkort.given(fullmakter.give(bevis, mottakerId, Omrader.of(omrader), til), LocalDate.now(clock));
    }

    public Fullmaktkort trekk(UUID innbyggerId, UUID fullmaktId) {
        var bevis = tilgang.require(innbyggerId, Handling.TREKK_FULLMAKT, fullmaktId);
        return Fullmaktkort.given(fullmakter.withdraw(bevis, fullmaktId), LocalDate.now(clock));
    }

    /** The holder does not want it, or not any more. */
    public Fullmaktkort siFra(UUID innbyggerId, UUID mottattId) {
        var bevis = tilgang.require(innbyggerId, Handling.TREKK_FULLMAKT, mottattId);
        return Fullmaktkort.received(fullmakter.giveUp(bevis, mottattId), LocalDate.now(clock));
    }
}
