/** Who may do what for whom, and the log of it. The only door to a person's data. */
@NullMarked
package no.medvirk.tilgang;

import org.jspecify.annotations.NullMarked;
