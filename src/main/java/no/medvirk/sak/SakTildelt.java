package no.medvirk.sak;

import java.time.Instant;
import java.util.UUID;

/** A case worker has taken a case: from now on the citizen has a name to turn to. */
public record SakTildelt(
        UUID sakId,
        UUID soknadId,
        UUID innbyggerId,
        String kommune,
        UUID enhetId,
        UUID saksbehandlerId,
        String saksbehandlernavn,
        Instant tid) {}
