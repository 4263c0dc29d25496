/** Provisioning of employees and their roles from a municipality's personnel register: SCIM 2.0 (RFC 7643 and 7644). */
@NullMarked
package no.medvirk.tilgang.api;

import org.jspecify.annotations.NullMarked;
