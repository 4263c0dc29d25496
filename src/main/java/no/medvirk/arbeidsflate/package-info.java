/** What staff see first: their units, what is new and what is theirs. */
@NullMarked
package no.medvirk.arbeidsflate;

import org.jspecify.annotations.NullMarked;
