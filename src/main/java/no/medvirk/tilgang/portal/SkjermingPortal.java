package no.medvirk.tilgang.portal;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.fullmakt.Omrader;
import no.medvirk.tilgang.skjerming.SkjermingService;

/** «Hva foreldrene mine kan se»: the child decides, logged in as itself. */
@BrowserCallable
@RolesAllowed("BORGER")
class SkjermingPortal {

    /** @param gjelder the person is 12 to 15, so that there is something to decide */
    public record Skjerming(List<String> skjermet, boolean gjelder) {}

    private final Tilgang tilgang;
    private final SkjermingService skjerming;

    SkjermingPortal(Tilgang tilgang, SkjermingService skjerming) {
        this.tilgang = tilgang;
        this.skjerming = skjerming;
    }

    public Skjerming finn(UUID innbyggerId) {
        var bevis = tilgang.require(innbyggerId, Handling.SKJERME_FOR_FORELDRE);
        var closed = skjerming.closed(bevis).stream().map(Enum::name).toList();
        return new Skjerming(closed, skjerming.applies(bevis));
    }

    public Skjerming lagre(UUID innbyggerId, List<String> omrader) {
        var bevis = tilgang.require(innbyggerId, Handling.SKJERME_FOR_FORELDRE);
        var closed = skjerming.close(bevis, Omrader.of(omrader));
        return new Skjerming(closed.stream().map(Enum::name).toList(), true);
    }
}
