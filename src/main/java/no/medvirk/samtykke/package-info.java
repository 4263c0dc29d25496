/** Consent: what a person has said yes and no to, who asked, and what is withdrawn. */
@NullMarked
package no.medvirk.samtykke;

import org.jspecify.annotations.NullMarked;
