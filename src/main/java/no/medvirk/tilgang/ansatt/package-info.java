/** What staff register of who may act for whom. */
@NullMarked
@NonNullApi
package no.medvirk.tilgang.ansatt;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
