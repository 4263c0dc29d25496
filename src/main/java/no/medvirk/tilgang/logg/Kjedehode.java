package no.medvirk.tilgang.logg;

/** The last link of the chain. {@code hash} in hexadecimal. */
public record Kjedehode(long nr, String hash) {}
