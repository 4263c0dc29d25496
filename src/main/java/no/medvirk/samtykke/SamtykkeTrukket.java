package no.medvirk.samtykke;

import java.time.Instant;
import java.util.UUID;

/** A yes is withdrawn: nothing more may be shared or obtained on it from this moment. */
public record SamtykkeTrukket(UUID samtykkeId, UUID innbyggerId, String kommune, Samtykketype type, Instant tid) {}
