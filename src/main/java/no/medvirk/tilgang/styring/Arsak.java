package no.medvirk.tilgang.styring;

/** A standardised reason for opening a record in an emergency, in the three languages. */
public record Arsak(String kode, String nb, String nn, String en, boolean aktiv) {}
