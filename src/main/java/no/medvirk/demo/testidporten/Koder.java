package no.medvirk.demo.testidporten;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The codes that wait to be redeemed. A code lives for a minute and is good once. */
final class Koder {

    static final Duration LIFETIME = Duration.ofSeconds(60);

    record Kode(Foresporsel foresporsel, Palogging palogging, Instant utloper) {}

    private final Map<String, Kode> koder = new ConcurrentHashMap<>();
    private final Clock clock;

    Koder(Clock clock) {
        this.clock = clock;
    }

    String issue(Foresporsel foresporsel, Palogging palogging) {
        var now = clock.instant();
        koder.values().removeIf(kode -> kode.utloper().isBefore(now));
        var code = Tilfeldig.next();
        koder.put(code, new Kode(foresporsel, palogging, now.plus(LIFETIME)));
        return code;
    }

    /** Taking a code uses it up, also when what follows fails. */
    Kode take(String code) {
        var kode = koder.remove(code);
        if (kode == null || kode.utloper().isBefore(clock.instant())) {
            throw new Avvist("invalid_grant", "the code is unknown, used or too old");
        }
        return kode;
    }
}
