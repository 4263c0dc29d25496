/** What those who answer for access see of it. */
@NullMarked
@NonNullApi
package no.medvirk.tilgang.ansatt;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
