package no.medvirk.tilgang;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An employee who is logged in.
 *
 * @param roller the codes of the municipality's roles that the employee has now
 * @param rettigheter what the employee may do, by unit; a role in a unit is there for the units under it too
 */
public record Ansatt(UUID id, String navn, String kommune, Set<String> roller, Map<UUID, Set<Handling>> rettigheter)
        implements Aktor {

    public Ansatt {
        roller = new TreeSet<>(roller);
        rettigheter = Map.copyOf(rettigheter);
    }

    /** Just who it is, as a session keeps it. What one may do is read anew for each call. */
    public static Ansatt named(UUID id, String navn, String kommune) {
        return new Ansatt(id, navn, kommune, Set.of(), Map.of());
    }

    /** Every unit in which the employee has a role. */
    public Set<UUID> enheter() {
        return rettigheter.keySet();
    }

    /** The units in which the employee may do this. */
    public Set<UUID> enheterMed(Handling handling) {
        return rettigheter.entrySet().stream()
                .filter(each -> each.getValue().contains(handling))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean may(Handling handling) {
        return rettigheter.values().stream().anyMatch(each -> each.contains(handling));
    }
}
