package no.medvirk.tilgang.innlogging;

/**
 * How long a session still lasts, in seconds.
 *
 * @param ledig from now, if there is no further call
 * @param igjen from now, whatever one does
 * @param varsel how long before either end to tell the reader
 */
public record Oktfrist(long ledig, long igjen, long varsel) {}
