package no.medvirk.dokument;

/** A document with its bytes. */
public record Dokumentinnhold(Dokument dokument, byte[] bytes) {}
