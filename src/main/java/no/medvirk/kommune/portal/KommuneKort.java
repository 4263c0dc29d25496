package no.medvirk.kommune.portal;

/**
 * A municipality to choose.
 *
 * @param malform language tag, {@code nb} or {@code nn}
 */
public record KommuneKort(String nr, String navn, String malform) {}
