package no.medvirk.tilgang;

import java.util.Optional;

/** One ground on which access may stand. Empty where this rule does not give it; another may. */
@FunctionalInterface
interface Tilgangsregel {

    Optional<Grunnlag> decide(Foresporsel foresporsel);
}
