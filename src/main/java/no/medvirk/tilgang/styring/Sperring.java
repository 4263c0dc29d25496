package no.medvirk.tilgang.styring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person has closed, or had closed.
 *
 * @param mot ANSATT, ENHET or DOKUMENT
 * @param opphevet when it was opened again
 */
public record Sperring(
        UUID id,
        String mot,
        UUID motId,
        String motNavn,
        Instant satt,
        String sattAv,
        @Nullable Instant opphevet,
        @Nullable String opphevetAv) {}
