package no.medvirk.kommune;

import java.util.List;
import no.medvirk.platform.texts.Sprak;

/** A list of texts in every language of the portal. */
record Tekstliste(List<String> nb, List<String> nn, List<String> en) {

    Tekstliste {
        Krevd.texts("nb", nb);
        Krevd.texts("nn", nn);
        Krevd.texts("en", en);
    }

    List<String> in(Sprak sprak) {
        return switch (sprak) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
