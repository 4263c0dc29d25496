/** The case as staff see it. */
@NullMarked
@NonNullApi
package no.medvirk.sak.ansatt;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
