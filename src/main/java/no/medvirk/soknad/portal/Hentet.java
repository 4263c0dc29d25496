package no.medvirk.soknad.portal;

/**
 * An answer that the portal knew.
 *
 * @param kilde {@code person.adresse}, {@code forrige-svar} …, see {@link no.medvirk.skjema.Kjent}
 */
public record Hentet(String linkId, String kilde) {}
