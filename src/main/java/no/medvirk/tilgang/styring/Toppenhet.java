package no.medvirk.tilgang.styring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.medvirk.kommune.Enhet;
import no.medvirk.kommune.Enheter;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import org.springframework.stereotype.Component;

/** Which units stand above the others. What holds for a whole municipality is governed from its topmost ones. */
@Component
public class Toppenhet {

    private final Enheter enheter;

    Toppenhet(Enheter enheter) {
        this.enheter = enheter;
    }

    public boolean isTop(UUID enhetId) {
        return enheter.find(enhetId).overordnet() == null;
    }

    /** Those that stand under none of the others, by name: whoever is shown them is shown all under them too. */
    public List<Enhet> highest(String kommune, Collection<UUID> ids) {
        return enheter.list(kommune).stream()
                .filter(each -> ids.contains(each.id()))
                .filter(each -> each.overordnet() == null || !ids.contains(each.overordnet()))
                .sorted(Comparator.comparing(Enhet::navn))
                .toList();
    }

    /** A dash for a unit that is closed down: what was given there is still told. */
    String navn(String kommune, UUID enhetId) {
        return enheter.list(kommune).stream()
                .filter(each -> each.id().equals(enhetId))
                .map(Enhet::navn)
                .findFirst()
                .orElse("–");
    }

    UUID[] of(String kommune) {
        return enheter.list(kommune).stream()
                .filter(each -> each.overordnet() == null)
                .map(Enhet::id)
                .toArray(UUID[]::new);
    }

    /**
     * Guards what holds for the whole municipality: the right in a unit below is not enough.
     *
     * @throws IkkeFunnet where the proof is of a unit below
     */
    Enhetsbevis require(Enhetsbevis bevis, Handling handling) {
        bevis.of(handling);
        if (!isTop(bevis.enhetId())) {
            throw new IkkeFunnet("dette i enheten");
        }
        return bevis;
    }
}
