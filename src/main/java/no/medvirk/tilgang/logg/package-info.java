/** The log of access: sealed, read by the person, by the leader, and by rules that look for what is unusual. */
@NullMarked
package no.medvirk.tilgang.logg;

import org.jspecify.annotations.NullMarked;
