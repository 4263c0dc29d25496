/** The form bank, the check of answers and what a person reads of them. */
@NullMarked
package no.medvirk.skjema;

import org.jspecify.annotations.NullMarked;
