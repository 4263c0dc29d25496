/** Maskinporten: tokens by which a national service knows the municipality. */
@NullMarked
package no.medvirk.nasjonalt.maskinporten;

import org.jspecify.annotations.NullMarked;
