package no.medvirk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

/** Goes as clocks do until a test sets it, and again when the test lets it go. */
@Primary
public class Testklokke extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private volatile @Nullable Instant set;

    public void set(Instant instant) {
        set = instant;
    }

    public void letGo() {
        set = null;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        var at = set;
        return at == null ? Instant.now() : at;
    }
}
