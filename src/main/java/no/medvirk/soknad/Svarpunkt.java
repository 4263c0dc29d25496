package no.medvirk.soknad;

import java.time.Instant;
import java.util.UUID;

/**
 * Who wrote the answer of one question, and when (K106).
 *
 * @param versjon grows by one each time this answer changes
 * @param utkastVersjon the version of the draft that it came with
 */
public record Svarpunkt(
        String linkId,
        int versjon,
        int utkastVersjon,
        UUID skrevetAvId,
        String skrevetAv,
        Instant skrevet,
        UUID klient) {}
