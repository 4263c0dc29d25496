package no.medvirk.tilgang;

import java.time.Instant;
import java.util.UUID;

/** An employee opened a person's records in an emergency. The leader of the unit is to know at once. */
public record NodrettTatt(
        UUID nodrettId, String kommune, UUID enhetId, UUID innbyggerId, UUID ansattId, String ansatt, Instant til) {}
