/**
 * Access for machines: employees and their roles from a personnel register (SCIM 2.0, RFC 7643 and 7644), and the log as FHIR R4
 * AuditEvent.
 */
@NullMarked
package no.medvirk.tilgang.api;

import org.jspecify.annotations.NullMarked;
