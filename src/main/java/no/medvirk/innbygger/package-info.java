/** The persons of the municipalities and how to reach them. */
@NullMarked
package no.medvirk.innbygger;

import org.jspecify.annotations.NullMarked;
