/** Staff's way to the documents of the persons they work for. */
@NullMarked
package no.medvirk.dokument.ansatt;

import org.jspecify.annotations.NullMarked;
