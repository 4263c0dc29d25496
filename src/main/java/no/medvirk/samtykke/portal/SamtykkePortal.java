package no.medvirk.samtykke.portal;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.samtykke.Samtykke;
import no.medvirk.samtykke.SamtykkeService;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;

/** «Samtykker»: one list of what one has said yes and no to, and the way to answer and to withdraw. */
@BrowserCallable
@RolesAllowed("BORGER")
class SamtykkePortal {

    private final Tilgang tilgang;
    private final SamtykkeService samtykker;
    private final Clock clock;

    SamtykkePortal(Tilgang tilgang, SamtykkeService samtykker, Clock clock) {
        this.tilgang = tilgang;
        this.samtykker = samtykker;
        this.clock = clock;
    }

    public Samtykkeoversikt oversikt(UUID innbyggerId, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.SE_SAMTYKKE);
        return new Samtykkeoversikt(
                samtykker.list(bevis).stream().map(each -> present(each, sprak)).toList(),
                bevis.opens().contains(Handling.SVAR_PA_SAMTYKKE));
    }

    public Samtykkekort svar(UUID innbyggerId, UUID samtykkeId, boolean ja, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.SVAR_PA_SAMTYKKE, samtykkeId);
        return present(samtykker.answer(bevis, samtykkeId, ja), sprak);
    }

    public Samtykkekort trekk(UUID innbyggerId, UUID samtykkeId, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.SVAR_PA_SAMTYKKE, samtykkeId);
        return present(samtykker.withdraw(bevis, samtykkeId), sprak);
    }

    private Samtykkekort present(Samtykke samtykke, String sprak) {
        return Samtykkekort.of(samtykke, Sprak.of(sprak), LocalDate.now(clock));
    }
}
