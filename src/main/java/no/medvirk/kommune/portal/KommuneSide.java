package no.medvirk.kommune.portal;

import java.util.List;

/**
 * The front page of a municipality.
 *
 * @param malform language tag, {@code nb} or {@code nn}
 */
public record KommuneSide(String nr, String navn, String malform, String telefon, List<TjenesteKort> tjenester) {}
