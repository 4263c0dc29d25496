package no.medvirk.tilgang.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * {@code /logg-inn/<id>?neste=<path>&sprak=<nb|nn|en>&paa-nytt=1} becomes a request to the provider. {@code paa-nytt} has
 * the person prove who they are although they are logged in; the answer is controlled against when it was asked.
 */
final class Innloggingsforesporsel implements OAuth2AuthorizationRequestResolver {

    static final String NESTE = "neste";
    static final String PAA_NYTT = "paa-nytt";
    static final String UI_LOCALES = "ui_locales";
    private static final Set<String> SPRAK = Set.of("nb", "nn", "en");

    private final DefaultOAuth2AuthorizationRequestResolver resolver;
    private final Clock clock;

    Innloggingsforesporsel(ClientRegistrationRepository leverandorer, Clock clock) {
        this.clock = clock;
        resolver = new DefaultOAuth2AuthorizationRequestResolver(leverandorer, "/logg-inn");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return extend(resolver.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return extend(resolver.resolve(request, registrationId), request);
    }

    private @Nullable OAuth2AuthorizationRequest extend(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        if (asked == null) {
            return null;
        }
        String id = asked.getAttribute("registration_id");
        var again = "1".equals(request.getParameter(PAA_NYTT));
        return OAuth2AuthorizationRequest.from(asked)
                .attributes(saved -> {
                    saved.put(NESTE, LokalSti.of(request.getParameter(NESTE)));
                    if (again) {
                        saved.put(PAA_NYTT, clock.instant());
                    }
                })
                .additionalParameters(params -> {
                    if (Leverandor.of(id) == Leverandor.IDPORTEN) {
                        params.put("acr_values", Sikkerhetsniva.HIGH);
                    }
                    var sprak = request.getParameter("sprak");
                    if (sprak != null && SPRAK.contains(sprak)) {
                        params.put(UI_LOCALES, sprak);
                    }
                    if (again) {
                        params.put("prompt", "login");
                    }
                })
                .build();
    }
}
