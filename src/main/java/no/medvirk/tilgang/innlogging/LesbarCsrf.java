package no.medvirk.tilgang.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/**
 * CSRF token in a cookie that the portal's own script reads and sends back, as the header {@code X-XSRF-TOKEN} or the
 * field {@code _csrf}. Every page sets the cookie if the browser has none, so that the first call can have it; a file
 * that a cache may keep does not, as a token in it would be everybody's.
 */
final class LesbarCsrf extends CsrfTokenRequestAttributeHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        super.handle(request, response, token);
        if (!request.getRequestURI().startsWith("/VAADIN/")) {
            token.get();
        }
    }
}
