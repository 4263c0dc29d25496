package no.medvirk.tilgang.styring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An emergency access.
 *
 * @param arsak code of an {@link Arsak}
 * @param avsluttet when it was ended before its time
 * @param utfall I_ORDEN or FOLGES_OPP, once the leader has looked at it
 */
public record Nodrett(
        UUID id,
        UUID innbyggerId,
        String innbygger,
        String ansatt,
        UUID enhetId,
        String enhet,
        String arsak,
        String begrunnelse,
        Instant fra,
        Instant til,
        @Nullable Instant avsluttet,
        @Nullable Instant gjennomgatt,
        @Nullable String gjennomgattAv,
        @Nullable String utfall,
        @Nullable String merknad) {}
