package no.medvirk.samtykke.portal;

import java.util.List;

/** All of a person's consents, newest first. {@code kanSvare}: the one who looks may answer and withdraw. */
public record Samtykkeoversikt(List<Samtykkekort> samtykker, boolean kanSvare) {}
