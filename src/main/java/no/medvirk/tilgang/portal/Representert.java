package no.medvirk.tilgang.portal;

import java.util.UUID;

/** A person whom the one logged in may act for. {@code grunnlag} is SELV or FULLMAKT; {@code alder} in whole years. */
public record Representert(UUID innbyggerId, String navn, String grunnlag, int alder) {}
