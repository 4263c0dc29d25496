/** The errors that every face answers with. */
@NullMarked
package no.medvirk.platform.errors;

import org.jspecify.annotations.NullMarked;
