/** Citizens' way to their documents, over plain HTTP: a browser sends and fetches files itself. */
@NullMarked
package no.medvirk.dokument.portal;

import org.jspecify.annotations.NullMarked;
