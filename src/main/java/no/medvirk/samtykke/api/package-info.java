/** Consent to other systems: FHIR R4. */
@NullMarked
package no.medvirk.samtykke.api;

import org.jspecify.annotations.NullMarked;
