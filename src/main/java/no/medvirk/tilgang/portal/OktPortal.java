package no.medvirk.tilgang.portal;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.hilla.BrowserCallable;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.platform.database.RowScope;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Palogget;
import no.medvirk.tilgang.Systemet;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Tells the browser who it is logged in as. */
@BrowserCallable
@AnonymousAllowed
class OktPortal {

    private final Innbyggere innbyggere;

    OktPortal(Innbyggere innbyggere) {
        this.innbyggere = innbyggere;
    }

    public Okt hvem() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Palogget palogget)) {
            return new Okt("INGEN", null, null, null, null);
        }
        return switch (palogget.aktor()) {
            case Borger b ->
                new Okt("BORGER", b.navn(), b.id(), b.kommune(), language(authentication.getPrincipal(), b));
            case Ansatt a -> new Okt("ANSATT", a.navn(), a.id(), a.kommune(), null);
            case Systemet s -> new Okt("INGEN", null, null, null, null);
        };
    }

    /** What was chosen at the provider, else what the contact register says. */
    private String language(Object principal, Borger borger) {
        return principal instanceof OidcUser user && user.getLocale() != null
                ? user.getLocale()
                : innbyggere.find(RowScope.of(borger.kommune(), borger.id())).malform();
    }
}
