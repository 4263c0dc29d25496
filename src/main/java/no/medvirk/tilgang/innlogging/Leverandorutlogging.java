package no.medvirk.tilgang.innlogging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.session.SessionRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * {@code GET /logg-ut/fra-leverandor?iss=&sid=}, which the provider loads in a hidden frame when one logs out there or in
 * another service. The sessions are found by {@code sid}: no cookie follows into another site's frame. The answer is 200
 * and empty whatever was asked, so nobody learns which sessions there are.
 *
 * <p>Source: OpenID Connect Front-Channel Logout 1.0; ID-porten «Utlogging».
 */
final class Leverandorutlogging extends OncePerRequestFilter {

    static final String PATH = "/logg-ut/fra-leverandor";

    private final Leverandorokter leverandorokter;
    private final SessionRepository<?> sesjoner;

    Leverandorutlogging(Leverandorokter leverandorokter, SessionRepository<?> sesjoner) {
        this.leverandorokter = leverandorokter;
        this.sesjoner = sesjoner;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isCalledBy(request);
    }

    static boolean isCalledBy(HttpServletRequest request) {
        return request.getRequestURI().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        var iss = request.getParameter("iss");
        var sid = request.getParameter("sid");
        if (iss != null && sid != null) {
            leverandorokter.take(iss, sid).forEach(sesjoner::deleteById);
        }
        response.setContentType("text/plain;charset=UTF-8");
    }
}
