package no.medvirk.soknad;

/**
 * What became of a save. Where someone else had saved in between, nothing was overwritten and {@code soknad} is what
 * they wrote.
 */
public record Lagring(boolean ok, Soknad soknad) {}
