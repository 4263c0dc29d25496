/** Applications: draft, sending, receipt. */
@NullMarked
package no.medvirk.soknad;

import org.jspecify.annotations.NullMarked;
