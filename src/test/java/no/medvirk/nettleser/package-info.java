/** The built portal in a real browser: journeys, and every view for accessibility. */
@NullMarked
package no.medvirk.nettleser;

import org.jspecify.annotations.NullMarked;
