package no.medvirk.tilgang.ansatt;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.medvirk.kommune.Enhet;
import no.medvirk.kommune.Enheter;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Handling;

/** A unit to choose. */
public record Enhetsvalg(UUID id, String navn) {

    /** Those in which the employee may do this: the topmost first, as it holds the others, then by name. */
    static List<Enhetsvalg> of(Ansatt ansatt, Handling handling, Enheter enheter) {
        var units = ansatt.enheterMed(handling);
        return units.stream()
                .map(enheter::find)
                .sorted(Comparator.<Enhet, Boolean>comparing(
                                each -> each.overordnet() != null && units.contains(each.overordnet()))
                        .thenComparing(Enhet::navn))
                .map(each -> new Enhetsvalg(each.id(), each.navn()))
                .toList();
    }
}
