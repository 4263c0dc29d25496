package no.medvirk.tilgang.styring;

import java.time.Instant;
import java.util.List;
import no.medvirk.tilgang.Handling;

/**
 * A role of the municipality's: a name and what it gives the right to.
 *
 * @param innehavere how many have it now
 */
public record Rolle(
        String kode, String navn, List<Handling> rettigheter, Instant endret, String endretAv, int innehavere) {

    /** It opens single persons. */
    public boolean opensPersons() {
        return rettigheter.stream().anyMatch(Handling::opensPersons);
    }

    /** It changes who may do what. */
    public boolean isSystem() {
        return rettigheter.stream().anyMatch(Handling::isSystem);
    }
}
