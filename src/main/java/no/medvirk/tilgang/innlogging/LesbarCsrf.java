package no.medvirk.tilgang.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/**
 * CSRF token in a cookie that the portal's own script reads and sends back, as the header {@code X-XSRF-TOKEN} or the
 * field {@code _csrf}. Every response sets the cookie if the browser has none, so that the first call can have it.
 */
final class LesbarCsrf extends CsrfTokenRequestAttributeHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        super.handle(request, response, token);
        token.get();
    }
}
