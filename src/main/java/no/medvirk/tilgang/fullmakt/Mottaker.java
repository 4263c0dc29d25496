package no.medvirk.tilgang.fullmakt;

import java.util.UUID;

/**
 * One who can be given a mandate, found by number and last name.
 *
 * @param id of the search that found them; a mandate is given by it, once
 */
public record Mottaker(UUID id, UUID fullmektigId, String navn) {}
