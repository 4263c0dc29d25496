package no.medvirk.demo.testidporten;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * In the demo, points the portal's login at Test-ID-porten: the same properties that production sets, with a key made
 * at start. Whatever is set elsewhere wins.
 */
public final class Testidporteninnstillinger implements EnvironmentPostProcessor, Ordered {

    static final String PORT = "medvirk.demo.testidporten.port";

    /**
     * Whether a login holds for the next one too, as at the real ID-porten. Off, since whoever tries the demo goes from
     * one person to another all the time.
     */
    static final String SSO = "medvirk.demo.testidporten.sso";

    static final String CLIENT_ID = "medvirk-demo";

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty("medvirk.demo.enabled", Boolean.class, false)) {
            return;
        }
        var port = port(environment);
        var settings = new HashMap<String, Object>();
        settings.put(PORT, port);
        for (var leverandor : Leverandor.values()) {
            var prefix = "medvirk.oidc." + leverandor.id();
            settings.put(prefix + ".issuer", "http://localhost:" + port + "/" + leverandor.id());
            settings.put(prefix + ".client-id", CLIENT_ID);
            settings.put(prefix + ".jwk", newKey());
        }
        environment.getPropertySources().addLast(new MapPropertySource("testidporten", settings));
    }

    private static int port(ConfigurableEnvironment environment) {
        var chosen = environment.getProperty(PORT, Integer.class);
        if (chosen != null) {
            return chosen;
        }
        var portal = environment.getProperty("server.port", Integer.class, 8080);
        return portal == 0 ? freePort() : portal + 1;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
