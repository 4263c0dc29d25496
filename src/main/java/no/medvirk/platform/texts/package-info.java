/** The languages of the portal. */
@NullMarked
package no.medvirk.platform.texts;

import org.jspecify.annotations.NullMarked;
