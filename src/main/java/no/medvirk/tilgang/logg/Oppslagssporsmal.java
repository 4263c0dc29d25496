package no.medvirk.tilgang.logg;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen asked about one look at their data.
 *
 * @param tid when the look was
 * @param handling a {@link no.medvirk.tilgang.Handling}
 * @param svar the leader's answer; {@code null} until it has come
 */
public record Oppslagssporsmal(
        UUID id,
        UUID innbyggerId,
        UUID enhetId,
        UUID loggId,
        Instant tid,
        UUID ansattId,
        String ansattNavn,
        String handling,
        boolean tillatt,
        String sporsmal,
        Instant stilt,
        String stiltAvNavn,
        @Nullable String svar,
        @Nullable Instant besvart,
        @Nullable String besvartAvNavn) {}
