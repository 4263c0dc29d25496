package no.medvirk.tilgang.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import no.medvirk.tilgang.Palogget;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What one address may ask for in a minute.
 *
 * @param innlogging steps of a login; two of them make one login
 * @param anonym calls from those who are not logged in, such as the search for a service
 */
@Component
record Trafikkgrenser(
        @Value("${medvirk.grense.innlogging}") int innlogging,
        @Value("${medvirk.grense.anonym}") int anonym) {

    Trafikkgrense forLogin() {
        return new Trafikkgrense(innlogging, Trafikkgrenser::isLogin);
    }

    /** To be asked when it is known who is logged in. */
    Trafikkgrense forAnonymous() {
        return new Trafikkgrense(anonym, Trafikkgrenser::isAnonymousCall);
    }

    private static boolean isLogin(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/logg-inn/")
                || path.startsWith("/login/oauth2/")
                || Leverandorutlogging.isCalledBy(request);
    }

    private static boolean isAnonymousCall(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!path.startsWith("/connect/") && !path.startsWith("/skjema/api/")) {
            return false;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || !(authentication.getPrincipal() instanceof Palogget);
    }
}
