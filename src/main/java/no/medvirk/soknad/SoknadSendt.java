package no.medvirk.soknad;

import java.time.Instant;
import java.util.UUID;

/** An application is sent: the unit in {@code enhetId} has it now. */
public record SoknadSendt(
        UUID soknadId,
        UUID innbyggerId,
        String kommune,
        UUID enhetId,
        String tjeneste,
        String saksnummer,
        UUID sendtAv,
        String sendtAvNavn,
        String innbyggernavn,
        String grunnlag,
        Instant sendt) {}
