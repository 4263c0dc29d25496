package no.medvirk.skjema.motor;

import org.jspecify.annotations.Nullable;

/**
 * An allowed answer; an exclusive one stands alone.
 *
 * @param score what it counts in a sum
 */
record Option(Value value, boolean exclusive, @Nullable Double score) {}
