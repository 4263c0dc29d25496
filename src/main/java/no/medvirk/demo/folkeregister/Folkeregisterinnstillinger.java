package no.medvirk.demo.folkeregister;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * In the demo, points the portal at the simulator: the same properties that production sets, with a key made at start.
 * Whatever is set elsewhere wins. The simulator listens on the portal's port + 2, or
 * on another where a second portal has taken that.
 */
public final class Folkeregisterinnstillinger implements EnvironmentPostProcessor, Ordered {

    static final String PORT = "medvirk.demo.folkeregister.port";
    static final String CLIENT_ID = "medvirk.folkeregister.client-id";
    static final String JWK = "medvirk.folkeregister.jwk";

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
        var origin = "http://localhost:" + port;
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "folkeregister",
                        Map.of(
                                PORT,
                                port,
                                "medvirk.folkeregister.url",
                                origin + Registersimulator.REGISTER,
                                "medvirk.folkeregister.token-url",
                                origin + "/token",
                                CLIENT_ID,
                                "medvirk-demo",
                                JWK,
                                newKey())));
    }

    private static int port(ConfigurableEnvironment environment) {
        var chosen = environment.getProperty(PORT, Integer.class);
        if (chosen != null) {
            return chosen;
        }
        var portal = environment.getProperty("server.port", Integer.class, 8080);
        return portal == 0 || isTaken(portal + 2) ? freePort() : portal + 2;
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("localhost", port));
            return false;
        } catch (IOException taken) {
            return true;
        }
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
