package no.medvirk.tilgang.fullmakt;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Omrade;

/** Areas as a face gets them: by name. */
public final class Omrader {

    private Omrader() {}

    /** @throws UgyldigInndata for a name that is none */
    public static Set<Omrade> of(List<String> names) {
        var areas = EnumSet.noneOf(Omrade.class);
        for (var name : names) {
            try {
                areas.add(Omrade.valueOf(name));
            } catch (IllegalArgumentException unknown) {
                throw new UgyldigInndata("omrader", "ukjent");
            }
        }
        return areas;
    }
}
