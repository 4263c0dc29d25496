package no.medvirk.samtykke;

import java.time.Instant;
import java.util.UUID;

/** A person has said yes: what is shared, with whom, stands in the consent. */
public record SamtykkeGitt(UUID samtykkeId, UUID innbyggerId, String kommune, Samtykketype type, Instant tid) {}
