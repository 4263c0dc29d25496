package no.medvirk.tilgang.styring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role asked for, for some hours.
 *
 * @param tilstand SOKT, AVSLATT, TRUKKET, GJELDER (approved, and not over) or AVSLUTTET
 * @param til when it ends or ended, where it was approved
 */
public record Rollesoknad(
        UUID id,
        UUID ansattId,
        String ansatt,
        UUID enhetId,
        String enhet,
        String rolle,
        String rollenavn,
        int timer,
        String begrunnelse,
        Instant sokt,
        String tilstand,
        @Nullable Instant svart,
        @Nullable String svartAv,
        @Nullable String svar,
        @Nullable Instant til) {}
