package no.medvirk.tilgang.ansatt;

import java.util.UUID;
import no.medvirk.kommune.Enhet;

/** A unit to choose. */
public record Enhetsvalg(UUID id, String navn) {

    static Enhetsvalg of(Enhet enhet) {
        return new Enhetsvalg(enhet.id(), enhet.navn());
    }
}
