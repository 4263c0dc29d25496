package no.medvirk.tilgang.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriUtils;

/** Where the browser goes when a login is over: on, or to a page that says why not. */
final class Innloggingsutfall implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Innloggingsutfall.class);

    private final Leverandorokter leverandorokter;

    Innloggingsutfall(Leverandorokter leverandorokter) {
        this.leverandorokter = leverandorokter;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (authentication.getPrincipal() instanceof OidcPalogget palogget) {
            var session = request.getSession();
            session.setAttribute(Apparat.ATTRIBUTE, Apparat.of(request.getHeader("User-Agent")));
            leverandorokter.remember(palogget, session.getId());
            LOG.info("Login by {}: {}", PabegyntInnlogging.leverandor(request), palogget.getName());
        }
        response.sendRedirect(PabegyntInnlogging.neste(request));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        if (code.equals("access_denied")) {
            // The user cancelled at the provider: no fault, nothing to explain.
            response.sendRedirect(LokalSti.FORSIDE);
            return;
        }
        LOG.info("Login refused: {}", code);
        LOG.debug("Login refused", failure);
        response.sendRedirect("/innlogging-avvist?grunn=" + reason(code) + retry(request));
    }

    private static String reason(String code) {
        return switch (code) {
            case Paloggingstjeneste.FOR_LAVT_NIVA -> "niva";
            case Paloggingstjeneste.UKJENT_PERSON -> "ukjent";
            default -> "feil";
        };
    }

    /** So that the page can offer to try again, to the same end. */
    private static String retry(HttpServletRequest request) {
        var leverandor = PabegyntInnlogging.leverandor(request);
        if (leverandor == null) {
            return "";
        }
        var neste = UriUtils.encode(PabegyntInnlogging.neste(request), StandardCharsets.UTF_8);
        return "&hos=" + leverandor + "&neste=" + neste;
    }
}
