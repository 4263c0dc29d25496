/**
 * The case: what the municipality makes of an application it has received. A case begins when
 * {@code soknad} tells that an application is sent, and belongs to one unit of one municipality.
 */
@NullMarked
@NonNullApi
package no.medvirk.sak;

import org.jspecify.annotations.NullMarked;
import org.springframework.lang.NonNullApi;
