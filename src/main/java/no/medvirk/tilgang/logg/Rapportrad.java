package no.medvirk.tilgang.logg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look by staff, as a leader sees it: the person by initials and year of birth.
 *
 * @param person {@code null} where the register has no such person in the municipality
 */
public record Rapportrad(
        UUID id,
        Instant tid,
        UUID ansattId,
        String ansattnavn,
        @Nullable String rolle,
        @Nullable UUID enhetId,
        UUID innbyggerId,
        @Nullable String person,
        String handling,
        @Nullable String omrade,
        @Nullable String grunnlag,
        @Nullable String avslag,
        @Nullable UUID gjelderId) {

    /** @param neste where the next page begins; {@code null} where there is no more */
    public record Side(List<Rapportrad> rader, @Nullable String neste) {}

    /** What one employee did on one day: how many persons, how many looks, how many of them refused. */
    public record Dagstall(UUID ansattId, String ansattnavn, LocalDate dag, int personer, int oppslag, int avslag) {}
}
