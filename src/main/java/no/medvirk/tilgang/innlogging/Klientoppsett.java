package no.medvirk.tilgang.innlogging;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * The portal as a client of one provider: {@code medvirk.oidc.<id>.issuer}, {@code .client-id} and the private key as
 * {@code .jwk} (JSON) or {@code .jwk-file}. {@code .origin} is where the provider's pages are, if not at the issuer.
 */
record Klientoppsett(Leverandor leverandor, String issuer, String clientId, JWK key, String origin) {

    /** Empty if the municipality does not use this provider. */
    static Optional<Klientoppsett> read(Leverandor leverandor, Environment environment) {
        var prefix = "medvirk.oidc." + leverandor.id();
        return Optional.ofNullable(environment.getProperty(prefix + ".issuer"))
                .map(issuer -> new Klientoppsett(
                        leverandor,
                        issuer,
                        environment.getRequiredProperty(prefix + ".client-id"),
                        key(prefix, environment),
                        environment.getProperty(prefix + ".origin", origin(issuer))));
    }

    /** An issuer that anyone could play: on this machine, or without encryption. */
    boolean isForDemo() {
        var uri = URI.create(issuer);
        var host = String.valueOf(uri.getHost());
        return !"https".equals(uri.getScheme())
                || host.equals("localhost")
                || host.endsWith(".localhost")
                || host.startsWith("127.")
                || host.equals("[::1]");
    }

    static String origin(String url) {
        var uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
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
