package no.medvirk.tilgang.innlogging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The providers that one can log in with. What a provider tells about itself is read at the first login and again after
 * a day, not at start: the portal must start although a provider is down.
 */
final class Leverandorer implements ClientRegistrationRepository {

    private static final Logger LOG = LoggerFactory.getLogger(Leverandorer.class);
    private static final Duration FRESH = Duration.ofHours(24);

    private record Kjent(ClientRegistration registration, Instant lest) {}

    private final Map<String, Klientoppsett> oppsett;
    private final Map<String, Kjent> kjente = new ConcurrentHashMap<>();
    private final Clock clock;

    /** @throws IllegalStateException if a provider of the demo's is set outside the demo */
    Leverandorer(Environment environment, Clock clock) {
        this.clock = clock;
        oppsett = Arrays.stream(Leverandor.values())
                .flatMap(leverandor -> Klientoppsett.read(leverandor, environment).stream())
                .collect(Collectors.toMap(o -> o.leverandor().id(), Function.identity()));
        if (!environment.getProperty("medvirk.demo.enabled", Boolean.class, false)) {
            refuseDemoIssuers();
        }
        if (oppsett.isEmpty()) {
            LOG.warn("Nobody can log in: set medvirk.oidc.idporten.issuer, .client-id and .jwk");
        }
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        var klient = oppsett.get(id);
        if (klient == null) {
            return null;
        }
        var kjent = kjente.get(id);
        if (kjent == null) {
            return remember(discover(klient));
        }
        if (kjent.lest().plus(FRESH).isBefore(clock.instant())) {
            try {
                return remember(discover(klient));
            } catch (RuntimeException unreachable) {
                LOG.warn("{} does not answer, what it told yesterday is used", klient.issuer());
            }
        }
        return kjent.registration();
    }

    Klientoppsett oppsett(ClientRegistration registration) {
        return oppsett.get(registration.getRegistrationId());
    }

    /** Where the portal's own forms may end up, as logout goes on to the provider. */
    Set<String> origins() {
        var origins = new TreeSet<String>();
        oppsett.values().forEach(klient -> origins.add(klient.origin()));
        for (var kjent : kjente.values()) {
            var details = kjent.registration().getProviderDetails();
            origins.add(Klientoppsett.origin(details.getAuthorizationUri()));
            var endSession = details.getConfigurationMetadata().get("end_session_endpoint");
            if (endSession != null) {
                origins.add(Klientoppsett.origin(endSession.toString()));
            }
        }
        return origins;
    }

    private ClientRegistration remember(ClientRegistration registration) {
        kjente.put(registration.getRegistrationId(), new Kjent(registration, clock.instant()));
        return registration;
    }

    private static ClientRegistration discover(Klientoppsett klient) {
        var id = klient.leverandor().id();
        return ClientRegistrations.fromIssuerLocation(klient.issuer())
                .registrationId(id)
                .clientId(klient.clientId())
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(klient.leverandor().scopes())
                .build();
    }

    private void refuseDemoIssuers() {
        List<String> forDemo = oppsett.values().stream()
                .filter(Klientoppsett::isForDemo)
                .map(Klientoppsett::issuer)
                .sorted()
                .toList();
        if (!forDemo.isEmpty()) {
            throw new IllegalStateException("Medvirk will not start: outside the demo nobody may log in with "
                    + String.join(", ", forDemo) + ". Set medvirk.oidc.<id>.issuer to the real provider (https).");
        }
    }
}
