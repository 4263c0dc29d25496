/** What the preview for those who make forms asks the server: the forms of the bank, and its verdict. */
@NullMarked
package no.medvirk.skjema.forhandsvis;

import org.jspecify.annotations.NullMarked;
