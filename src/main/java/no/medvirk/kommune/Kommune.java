package no.medvirk.kommune;

import no.medvirk.platform.texts.Sprak;

/**
 * A municipality that offers its services here.
 *
 * @param nr four digits, as in Statistics Norway's list
 * @param malform language for whoever has not chosen one; bokmål where the municipality is neutral
 * @param telefon switchboard, written as people dial it
 */
public record Kommune(String nr, String navn, Sprak malform, String telefon) {}
