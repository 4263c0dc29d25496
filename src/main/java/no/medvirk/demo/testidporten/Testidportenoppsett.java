package no.medvirk.demo.testidporten;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Starts Test-ID-porten beside the portal, and tells it which client the portal is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("medvirk.demo.enabled")
class Testidportenoppsett {

    @Bean(destroyMethod = "close")
    Testidporten testidporten(Environment environment, Clock clock) throws IOException {
        var port = environment.getRequiredProperty(Testidporteninnstillinger.PORT, Integer.class);
        var sso = environment.getProperty(Testidporteninnstillinger.SSO, Boolean.class, false);
        return new Testidporten(port, sso).start(leverandor -> klient(leverandor, environment), clock);
    }

    private static Klient klient(Leverandor leverandor, Environment environment) {
        var prefix = "medvirk.oidc." + leverandor.id();
        try {
            return new Klient(
                    environment.getRequiredProperty(prefix + ".client-id"),
                    JWK.parse(environment.getRequiredProperty(prefix + ".jwk")).toPublicJWK(),
                    () -> portal(environment, "/login/oauth2/code/" + leverandor.id()),
                    () -> portal(environment, "/"),
                    () -> "http://localhost:" + port(environment) + "/logg-ut/fra-leverandor");
        } catch (ParseException e) {
            throw new IllegalStateException(prefix + ".jwk is not a JWK", e);
        }
    }

    private static Set<String> portal(Environment environment, String path) {
        var port = port(environment);
        return Stream.of("localhost", "127.0.0.1")
                .map(host -> "http://" + host + ":" + port + path)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String port(Environment environment) {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
