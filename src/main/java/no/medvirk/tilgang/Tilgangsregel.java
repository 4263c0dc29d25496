package no.medvirk.tilgang;

import java.util.Optional;

/** One ground on which access may stand. Empty where the rule has nothing to say of the two; another may. */
@FunctionalInterface
interface Tilgangsregel {

    Optional<Utfall> decide(Foresporsel foresporsel);

    /** Yes on a ground, or no for a reason. */
    sealed interface Utfall {

        record Ja(Grunnlag grunnlag) implements Utfall {}

        record Nei(Avslag avslag) implements Utfall {}
    }
}
