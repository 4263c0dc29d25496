/** The application as the citizen and their representative meet it. */
@NullMarked
@NonNullApi
package no.medvirk.soknad.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
