/** How a municipality governs what its employees may do, and what a person closes for them. */
@NullMarked
package no.medvirk.tilgang.styring;

import org.jspecify.annotations.NullMarked;
