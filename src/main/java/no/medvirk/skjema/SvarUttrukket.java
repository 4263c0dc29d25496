package no.medvirk.skjema;

import java.time.Instant;
import java.util.UUID;

/**
 * A form was sent that holds what another part of the portal owns. Each module takes in its own.
 *
 * @param svarId what the answer belongs to: the application, the case …
 * @param avgittAv who sent it
 */
public record SvarUttrukket(
        UUID svarId,
        UUID innbyggerId,
        String kommune,
        UUID avgittAvId,
        String avgittAv,
        Uttrekk uttrekk,
        Instant tid) {}
