/** Consent as staff meet it. */
@NullMarked
@NonNullApi
package no.medvirk.samtykke.ansatt;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
