/** Access as staff see it: governed, given, asked for, taken in an emergency, and looked into afterwards. */
@NullMarked
@NonNullApi
package no.medvirk.tilgang.ansatt;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
