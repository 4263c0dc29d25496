package no.medvirk.tilgang.ansatt;

import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Tilgang;

/** The employee who calls. Behind the role ANSATT it is always one. */
final class Innlogget {

    private Innlogget() {}

    static Ansatt ansatt(Tilgang tilgang) {
        if (tilgang.aktor() instanceof Ansatt ansatt) {
            return ansatt;
        }
        throw new IllegalStateException("The role ANSATT without being an employee");
    }
}
