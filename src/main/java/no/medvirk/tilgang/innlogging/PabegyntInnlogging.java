package no.medvirk.tilgang.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * A login under way, kept in the session until the provider answers. Where it leads is then at hand for whoever
 * finishes the login. An answer that another issuer gave is not an answer to it, nor is one that does not tell whose it is, if the provider always tells (RFC 9207).
 */
final class PabegyntInnlogging implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String TELLS_ISS = "authorization_response_iss_parameter_supported";
    private static final String ATTRIBUTE = PabegyntInnlogging.class.getName();

    private final HttpSessionOAuth2AuthorizationRequestRepository session =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final ClientRegistrationRepository leverandorer;

    PabegyntInnlogging(ClientRegistrationRepository leverandorer) {
        this.leverandorer = leverandorer;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return session.loadAuthorizationRequest(request);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        session.saveAuthorizationRequest(asked, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var asked = session.removeAuthorizationRequest(request, response);
        if (asked == null || !isFromIssuer(asked, request.getParameter("iss"))) {
            return null;
        }
        request.setAttribute(ATTRIBUTE, asked);
        return asked;
    }

    /** Where the login that this request finishes leads. */
    static String neste(HttpServletRequest request) {
        return finished(request) instanceof OAuth2AuthorizationRequest asked
                ? asked.getAttribute(Innloggingsforesporsel.NESTE)
                : LokalSti.FORSIDE;
    }

    /** When a login was asked for that must be a new one; empty if one from before will do. */
    static Optional<Instant> paaNytt(HttpServletRequest request) {
        return Optional.ofNullable(
                finished(request) instanceof OAuth2AuthorizationRequest asked
                        ? asked.getAttribute(Innloggingsforesporsel.PAA_NYTT)
                        : null);
    }

    /** The language that the provider was asked to speak. */
    static Optional<String> sprak(HttpServletRequest request) {
        return Optional.ofNullable(
                finished(request) instanceof OAuth2AuthorizationRequest asked
                        ? (String) asked.getAdditionalParameters().get(Innloggingsforesporsel.UI_LOCALES)
                        : null);
    }

    /** The provider of the login that this request finishes. */
    static @Nullable String leverandor(HttpServletRequest request) {
        return finished(request) instanceof OAuth2AuthorizationRequest asked
                ? asked.getAttribute("registration_id")
                : null;
    }

    private static @Nullable Object finished(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE);
    }

    private boolean isFromIssuer(OAuth2AuthorizationRequest asked, @Nullable String iss) {
        String id = asked.getAttribute("registration_id");
        var registration = leverandorer.findByRegistrationId(id);
        if (registration == null) {
            return false;
        }
        var provider = registration.getProviderDetails();
        return iss == null
                ? !Boolean.TRUE.equals(provider.getConfigurationMetadata().get(TELLS_ISS))
                : iss.equals(provider.getIssuerUri());
    }
}
