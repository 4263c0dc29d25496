package no.medvirk.sak;

import java.time.Instant;

/**
 * Something that happened in a case.
 *
 * @param hvem name of the person who did it
 * @param hva MOTTATT or TILDELT
 */
public record Hendelse(Instant tid, String hvem, String hva) {}
