package no.medvirk.tilgang.portal;

import java.util.UUID;

/** A person whom the one logged in may act for. {@code grunnlag} is a {@link no.medvirk.tilgang.Grunnlag}; {@code alder} in whole years. */
public record Representert(UUID innbyggerId, String navn, String grunnlag, int alder) {}
