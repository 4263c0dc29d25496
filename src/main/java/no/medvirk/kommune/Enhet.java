package no.medvirk.kommune;

import java.util.UUID;

/**
 * An organisational unit of a municipality.
 *
 * @param kommune municipality number
 */
public record Enhet(UUID id, String kommune, String navn) {}
