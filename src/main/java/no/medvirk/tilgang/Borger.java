package no.medvirk.tilgang;

import java.util.UUID;

/** A citizen who is logged in. The id is that of the person register. */
public record Borger(UUID id, String navn, String kommune) implements Aktor {}
