/**
 * FHIRPath in bounded steps. The same engine stands in TypeScript in {@code frontend/skjema/uttrykk}, so that both give the
 * same digits. A value is a {@link java.lang.Boolean}, a {@link java.lang.Double}, a {@link java.lang.String}, a
 * {@link Moment}, a {@link Quantity} or a {@link Thing}.
 */
@NullMarked
package no.medvirk.skjema.uttrykk;

import org.jspecify.annotations.NullMarked;
