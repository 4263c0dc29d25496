package no.medvirk.tilgang.innlogging;

import no.medvirk.innbygger.Registeroppdatering;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Palogget;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Has the person register asked about a citizen who has just logged in; the login does not wait for it. */
@Component
class Registerhenting {

    private final Registeroppdatering oppdatering;

    Registerhenting(Registeroppdatering oppdatering) {
        this.oppdatering = oppdatering;
    }

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Palogget palogget
                && palogget.aktor() instanceof Borger borger) {
            oppdatering.atLogin(borger.id());
        }
    }
}
