package no.medvirk.tilgang.logg;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Unusual activity that a leader should look into.
 *
 * @param person initials and year of birth, where it is about one person
 * @param bevis the looks that it stands on, oldest first
 */
public record Varsel(
        UUID id,
        UUID enhetId,
        UUID ansattId,
        String ansattnavn,
        @Nullable UUID innbyggerId,
        @Nullable String person,
        Varselslag slag,
        Varselslag.Styrke styrke,
        int antall,
        int personer,
        Instant fra,
        Instant til,
        List<Bevis> bevis,
        Status status,
        @Nullable String merknad,
        @Nullable Instant behandlet,
        @Nullable String behandletAv) {

    /** How far the leader has come. */
    public enum Status {
        NY,
        SETT,
        /** There was a good reason. */
        I_ORDEN,
        FOLGES_OPP
    }

    /** One look. */
    public record Bevis(UUID loggId, Instant tid, String handling, boolean tillatt) {}
}
