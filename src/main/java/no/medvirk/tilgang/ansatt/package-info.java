/** Access as staff see it: governed, given, asked for, and taken in an emergency. */
@NullMarked
@NonNullApi
package no.medvirk.tilgang.ansatt;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
