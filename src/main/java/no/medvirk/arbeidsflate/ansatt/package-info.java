/** The workspace of staff: overview, and the stream that tells when something new has come. */
@NullMarked
@NonNullApi
package no.medvirk.arbeidsflate.ansatt;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
