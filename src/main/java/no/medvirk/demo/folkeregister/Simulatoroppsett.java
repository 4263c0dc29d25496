package no.medvirk.demo.folkeregister;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.net.BindException;
import java.text.ParseException;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Starts the simulator beside the portal, and tells it which client the portal is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("medvirk.demo.enabled")
class Simulatoroppsett {

    @Bean(destroyMethod = "close")
    Registersimulator registersimulator(Environment environment) throws IOException, ParseException {
        var port = environment.getRequiredProperty(Folkeregisterinnstillinger.PORT, Integer.class);
        var client = new Maskinportinnstilling(
                environment.getRequiredProperty(Folkeregisterinnstillinger.CLIENT_ID),
                JWK.parse(environment.getRequiredProperty(Folkeregisterinnstillinger.JWK))
                        .toPublicJWK());
        try {
            return Registersimulator.start(port, Demofolk.create(), client, Clock.systemUTC());
        } catch (BindException taken) {
            throw new IllegalStateException(
                    "The person register's simulator cannot start: port " + port
                            + " is in use. Choose another port for the " + "portal, or set "
                            + Folkeregisterinnstillinger.PORT,
                    taken);
        }
    }
}
