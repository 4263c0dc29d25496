package no.medvirk.demo.testidporten;

import java.security.SecureRandom;
import java.util.Base64;

/** Values that nobody can guess. */
final class Tilfeldig {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tilfeldig() {}

    static String next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
