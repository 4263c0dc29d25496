package no.medvirk.tilgang.innlogging;

import java.time.Instant;

/**
 * One place where the one who asks is logged in.
 *
 * @param id not the session's id, which must not leave the server
 * @param nettleser {@code Chrome}; empty if it is not known
 * @param system {@code Windows}; empty if it is not known
 * @param denne whether it is the one that asks
 */
public record EgenOkt(String id, String nettleser, String system, Instant siden, Instant sistBrukt, boolean denne) {}
