package no.medvirk.tilgang;

import java.util.Set;
import java.util.UUID;

/** An employee who is logged in, with the units they work in and the roles they have there. */
public record Ansatt(UUID id, String navn, String kommune, Set<UUID> enheter, Set<Rolle> roller) implements Aktor {

    public Ansatt {
        enheter = Set.copyOf(enheter);
        roller = Set.copyOf(roller);
    }
}
