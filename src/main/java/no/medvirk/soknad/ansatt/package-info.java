/** The application as the case worker reads it. */
@NullMarked
@NonNullApi
package no.medvirk.soknad.ansatt;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
