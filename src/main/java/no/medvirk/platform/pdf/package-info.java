/** Tagged PDF documents: what is written to last (PDF/A-2a) and to be read by all (PDF/UA-1). */
@NullMarked
package no.medvirk.platform.pdf;

import org.jspecify.annotations.NullMarked;
