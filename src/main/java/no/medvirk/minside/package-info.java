/** What the citizen sees first. */
@NullMarked
package no.medvirk.minside;

import org.jspecify.annotations.NullMarked;
