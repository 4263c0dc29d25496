package no.medvirk.tilgang.styring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employee as the personnel register knows them.
 *
 * @param brukernavn missing for one that the register has not taken over yet
 * @param eksternId the object id in Entra ID, by which they log in there
 */
public record Ansattkonto(
        UUID id,
        @Nullable String brukernavn,
        @Nullable String eksternId,
        String navn,
        @Nullable String fornavn,
        @Nullable String etternavn,
        String fnr,
        @Nullable String hprNummer,
        boolean aktiv,
        Instant endret) {}
