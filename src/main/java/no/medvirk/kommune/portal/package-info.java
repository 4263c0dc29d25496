/** Browser-callable part of the service catalogue, open to everyone. */
@NullMarked
@NonNullApi
package no.medvirk.kommune.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
