/** Consent as the citizen meets it. */
@NullMarked
@NonNullApi
package no.medvirk.samtykke.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
