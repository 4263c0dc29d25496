package no.medvirk.soknad.portal;

/**
 * How a browser keeps what is not saved yet.
 *
 * @param nokkel AES-256, base64; to be kept in memory only
 * @param dager what is older is thrown away
 */
public record Kladdvern(String nokkel, int dager) {}
