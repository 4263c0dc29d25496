package no.medvirk.soknad;

import java.time.Instant;
import java.util.UUID;

/** An application was sent. {@code sendtAv} is the applicant or whoever acted for them, on {@code grunnlag}. */
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
