package no.medvirk.soknad.portal;

/** One thing that happens after sending. */
public record Skritt(String tittel, String tekst) {}
