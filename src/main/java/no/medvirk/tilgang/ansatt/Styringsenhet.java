package no.medvirk.tilgang.ansatt;

import java.util.UUID;
import no.medvirk.kommune.Enhet;

/** A unit to choose. */
public record Styringsenhet(UUID id, String navn) {

    static Styringsenhet of(Enhet enhet) {
        return new Styringsenhet(enhet.id(), enhet.navn());
    }
}
