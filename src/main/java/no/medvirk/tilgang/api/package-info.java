/** The log for machines: FHIR R4 AuditEvent. */
@NullMarked
package no.medvirk.tilgang.api;

import org.jspecify.annotations.NullMarked;
