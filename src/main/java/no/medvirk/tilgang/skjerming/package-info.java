/** What a child keeps from the parents. */
@NullMarked
package no.medvirk.tilgang.skjerming;

import org.jspecify.annotations.NullMarked;
