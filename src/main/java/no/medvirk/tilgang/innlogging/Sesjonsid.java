package no.medvirk.tilgang.innlogging;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/**
 * Session ids of 216 random bits; the framework's own have 122. As long as the column is wide, since a shorter one would
 * come back with spaces after it.
 *
 * <p>Source: OWASP ASVS 5.0, 7.2.3: at least 128 bits.
 */
@Component
final class Sesjonsid implements SessionIdGenerator {

    private static final int BYTES = 27;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generate() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
