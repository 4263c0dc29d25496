package no.medvirk.tilgang.logg;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a person's log as it is, nothing folded: what a machine gets. */
public record Loggpost(
        UUID id,
        Instant tid,
        String kommune,
        UUID innbyggerId,
        UUID aktorId,
        String aktornavn,
        boolean ansatt,
        @Nullable String rolle,
        @Nullable UUID enhetId,
        String handling,
        @Nullable String omrade,
        @Nullable String grunnlag,
        @Nullable String avslag,
        @Nullable UUID gjelderId) {

    /** @param neste the last row's place, where the next page begins; {@code null} where there is no more */
    public record Side(List<Loggpost> poster, @Nullable Sted neste) {}

    /** A place in the log: it goes on with what is older. */
    public record Sted(Instant tid, UUID id) {}

    /** A stranger's try is told, and not who it was; nor is one whose address is hidden named. */
    public boolean isNamed() {
        return Innsyn.isNamed(ansatt, avslag);
    }
}
