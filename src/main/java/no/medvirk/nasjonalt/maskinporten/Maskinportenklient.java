package no.medvirk.nasjonalt.maskinporten;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.springframework.core.env.Environment;

/**
 * The municipality as a client of Maskinporten for one service: {@code <prefix>.token-url}, {@code .client-id},
 * {@code .scope} and the private key as {@code .jwk} (JSON) or {@code .jwk-file}.
 */
public record Maskinportenklient(URI tokenUrl, String clientId, JWK key, String scope) {

    /** @throws IllegalStateException if a setting is missing, the key is none, or tokens would go without encryption */
    public static Maskinportenklient read(String prefix, String defaultScope, Environment environment) {
        var tokenUrl = URI.create(environment.getRequiredProperty(prefix + ".token-url"));
        if (!"https".equals(tokenUrl.getScheme())
                && !environment.getProperty("medvirk.demo.enabled", Boolean.class, false)) {
            throw new IllegalStateException(prefix + ".token-url must be https outside the demo");
        }
        return new Maskinportenklient(
                tokenUrl,
                environment.getRequiredProperty(prefix + ".client-id"),
                key(prefix, environment),
                environment.getProperty(prefix + ".scope", defaultScope));
    }

    /** Maskinporten's issuer: what its token endpoint lies directly under, with the slash at the end. */
    String issuer() {
        return tokenUrl.resolve(".").toString();
    }

    private static JWK key(String prefix, Environment environment) {
        var text = environment.getProperty(prefix + ".jwk");
        try {
            if (text == null) {
                text = Files.readString(Path.of(environment.getRequiredProperty(prefix + ".jwk-file")));
            }
            var key = JWK.parse(text);
            if (!key.isPrivate()) {
                throw new IllegalStateException(prefix + ".jwk must be a private key");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(prefix + ".jwk-file cannot be read", e);
        } catch (ParseException e) {
            // The text is a secret: it must not follow in the message.
            throw new IllegalStateException(prefix + ".jwk is not a JWK");
        }
    }
}
