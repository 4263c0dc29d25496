package no.medvirk.demo.testidporten;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Proof that whoever redeems a code is the one who asked for it. Source: RFC 7636. */
final class Pkce {

    private Pkce() {}

    static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static boolean matches(String verifier, String challenge) {
        return verifier.matches("[A-Za-z0-9._~-]{43,128}")
                && MessageDigest.isEqual(challenge(verifier).getBytes(), challenge.getBytes());
    }
}
