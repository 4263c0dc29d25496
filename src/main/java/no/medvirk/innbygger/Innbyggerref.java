package no.medvirk.innbygger;

import java.util.UUID;

/** Just enough to know a person at login: who, and where they belong. */
public record Innbyggerref(UUID id, String kommune, String navn) {}
