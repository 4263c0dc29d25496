package no.medvirk.demo.testidporten;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is logged in at one issuer, by the session id that the browser has in a cookie.
 *
 * <p>Source: ID-porten «Single Sign-on»: 30 minutes without use, 120 minutes in all.
 */
final class Okter {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofMinutes(120);

    private record Okt(Palogging palogging, Instant brukt) {

        boolean isLive(Instant now) {
            return now.isBefore(brukt.plus(IDLE))
                    && now.isBefore(palogging.tid().plus(LONGEST));
        }
    }

    private final Map<String, Okt> okter = new ConcurrentHashMap<>();
    private final Clock clock;

    Okter(Clock clock) {
        this.clock = clock;
    }

    void begin(Palogging palogging) {
        okter.put(palogging.sid(), new Okt(palogging, palogging.tid()));
    }

    boolean isLive(String sid) {
        var okt = okter.get(sid);
        return okt != null && okt.isLive(clock.instant());
    }

    /** To use a session keeps it from being idle. */
    Optional<Palogging> use(String sid) {
        var now = clock.instant();
        var okt = okter.computeIfPresent(sid, (_, each) -> each.isLive(now) ? new Okt(each.palogging(), now) : null);
        return Optional.ofNullable(okt).map(Okt::palogging);
    }

    void end(String sid) {
        okter.remove(sid);
    }
}
