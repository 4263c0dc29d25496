package no.medvirk.tilgang.styring;

import java.util.List;
import java.util.UUID;

/** An employee as one row in a list, with the names of the roles they have now in the units that are shown. */
public record Ansattkort(UUID id, String navn, boolean aktiv, List<String> roller) {}
