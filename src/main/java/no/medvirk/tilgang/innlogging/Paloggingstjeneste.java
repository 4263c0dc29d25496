package no.medvirk.tilgang.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.medvirk.innbygger.Innbyggerregister;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Ansattregister;
import no.medvirk.tilgang.Borger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** From a validated ID token to the actor: checks the level, and finds the person in the portal's own registers. */
@Component
final class Paloggingstjeneste implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String FOR_LAVT_NIVA = "for_lavt_niva";
    static final String UKJENT_PERSON = "ukjent_person";
    static final String IKKE_PAA_NYTT = "ikke_paa_nytt";

    /** The provider's clock is another, and {@code auth_time} is in whole seconds. */
    private static final Duration LEEWAY = Duration.ofSeconds(10);

    private final Innbyggerregister innbyggere;
    private final Ansattregister ansatte;
    private final HttpServletRequest callback;
    private final Clock clock;

    Paloggingstjeneste(Innbyggerregister innbyggere, Ansattregister ansatte, HttpServletRequest callback, Clock clock) {
        this.innbyggere = innbyggere;
        this.ansatte = ansatte;
        this.callback = callback;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var leverandor = Leverandor.of(request.getClientRegistration().getRegistrationId());
        var token = request.getIdToken();
        if (!Sikkerhetsniva.isHigh(leverandor, token)) {
            throw refused(FOR_LAVT_NIVA);
        }
        if (!PabegyntInnlogging.paaNytt(callback)
                .map(asked -> isSince(asked, token))
                .orElse(true)) {
            throw refused(IKKE_PAA_NYTT);
        }
        return find(leverandor, token)
                .map(aktor -> new OidcPalogget(aktor, token, clock.instant(), chosenLanguage(token)))
                .orElseThrow(() -> refused(UKJENT_PERSON));
    }

    /** To ask for a new login is not enough: the answer decides. */
    private static boolean isSince(Instant asked, OidcIdToken token) {
        var proved = token.getAuthenticatedAt();
        return proved != null && !proved.isBefore(asked.minus(LEEWAY));
    }

    /** The language the person changed to at the provider. The one that the portal asked for is nobody's choice. */
    private @Nullable String chosenLanguage(OidcIdToken token) {
        var asked = PabegyntInnlogging.sprak(callback).orElse("nb");
        return claim(token, "locale").filter(each -> !each.equals(asked)).orElse(null);
    }

    private Optional<? extends Aktor> find(Leverandor leverandor, OidcIdToken token) {
        return switch (leverandor) {
            case IDPORTEN ->
                claim(token, "pid")
                        .flatMap(innbyggere::findOrFetch)
                        .map(found -> new Borger(found.id(), found.navn(), found.kommune()));
            case HELSEID -> claim(token, "helseid://claims/identity/pid").flatMap(ansatte::findByFnr);
            case ENTRA -> claim(token, "oid").flatMap(ansatte::findByEntraOid);
        };
    }

    private static Optional<String> claim(OidcIdToken token, String name) {
        return Optional.ofNullable(token.getClaimAsString(name));
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
