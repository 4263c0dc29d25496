package no.medvirk.tilgang.logg;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of one's own log to show. The days are included.
 *
 * @param ansatte looks by staff
 * @param andre looks by those who act for the person, or tried to
 * @param selv the person's own
 * @param eldreEnn only days before this one: where the page before ended
 */
public record Loggvalg(
        @Nullable LocalDate fra,
        @Nullable LocalDate til,
        boolean ansatte,
        boolean andre,
        boolean selv,
        @Nullable LocalDate eldreEnn) {

    /** What is shown at first: all but one's own. */
    public static Loggvalg ofOthers() {
        return new Loggvalg(null, null, true, true, false, null);
    }

    public Loggvalg olderThan(LocalDate day) {
        return new Loggvalg(fra, til, ansatte, andre, selv, day);
    }
}
