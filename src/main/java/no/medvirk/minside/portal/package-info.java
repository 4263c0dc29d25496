/** Browser-callable part of Min side. */
@NullMarked
@NonNullApi
package no.medvirk.minside.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
