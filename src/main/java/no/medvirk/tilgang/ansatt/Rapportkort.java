package no.medvirk.tilgang.ansatt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look by staff, in the reader's language.
 *
 * @param person initials and year of birth
 * @param hva what was done, or tried
 */
public record Rapportkort(
        UUID id,
        Instant tid,
        UUID ansattId,
        String ansattnavn,
        String stilling,
        UUID innbyggerId,
        @Nullable String person,
        boolean tillatt,
        String hva,
        String hvorfor) {

    /** @param neste where the next page begins */
    public record Side(List<Rapportkort> rader, @Nullable String neste) {}
}
