package no.medvirk.kommune;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisational unit of a municipality.
 *
 * @param kommune municipality number
 * @param overordnet the unit above, none for the topmost
 */
public record Enhet(
        UUID id, String kommune, String navn, @Nullable UUID overordnet) {}
