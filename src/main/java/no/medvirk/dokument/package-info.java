/** Files and letters that belong to a person's application or case. */
@NullMarked
package no.medvirk.dokument;

import org.jspecify.annotations.NullMarked;
