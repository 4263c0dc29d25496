/** Municipalities, their units, services and rates. What differs between municipalities is data in {@code kommuner/}. */
@NullMarked
package no.medvirk.kommune;

import org.jspecify.annotations.NullMarked;
