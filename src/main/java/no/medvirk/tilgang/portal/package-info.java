/** Who is logged in, and whom they may act for. */
@NullMarked
@NonNullApi
package no.medvirk.tilgang.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
