package no.medvirk.tilgang.ansatt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's question about a look, in the reader's language.
 *
 * @param stiltAv the citizen who asked, and wants an answer
 * @param hva what the employee did, or tried
 */
public record Sporsmalsrad(
        UUID id,
        String stiltAv,
        String enhet,
        String ansattnavn,
        boolean tillatt,
        String hva,
        Instant tid,
        String sporsmal,
        Instant stilt,
        @Nullable String svar,
        @Nullable Instant besvart,
        @Nullable String besvartAv) {}
