package no.medvirk.sak;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an application has come, as the citizen is told.
 *
 * @param status MOTTATT or UNDER_BEHANDLING
 * @param saksbehandler who has it, null while nobody has
 */
public record Sakstatus(
        UUID soknadId, String status, @Nullable String saksbehandler, Instant endret) {}
