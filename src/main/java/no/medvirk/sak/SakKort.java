package no.medvirk.sak;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as one row in a list.
 *
 * @param sokernavn who sent the application, for themselves or for the citizen
 * @param grunnlag on what ground: SELV or FULLMAKT
 * @param status MOTTATT or UNDER_BEHANDLING
 * @param versjon to be given back when the case is changed, so that nobody overwrites what they have not seen
 */
public record SakKort(
        UUID id,
        UUID soknadId,
        UUID innbyggerId,
        String saksnummer,
        String innbyggernavn,
        String sokernavn,
        String grunnlag,
        String tjeneste,
        String status,
        @Nullable UUID saksbehandlerId,
        @Nullable String saksbehandler,
        Instant mottatt,
        int versjon) {}
