/** The page around the views. */
@NullMarked
package no.medvirk.platform.side;

import org.jspecify.annotations.NullMarked;
