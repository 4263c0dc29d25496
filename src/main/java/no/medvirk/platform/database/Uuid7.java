package no.medvirk.platform.database;

import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered identifiers, version 7 of RFC 9562: 48 bits of milliseconds, then random bits. */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        long time = System.currentTimeMillis() << 16;
        long high = time | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
