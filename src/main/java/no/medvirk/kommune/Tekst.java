package no.medvirk.kommune;

import java.text.NumberFormat;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.medvirk.platform.texts.Sprak;

/** A text in every language of the portal. {@code {kode}} in it stands for a number. */
record Tekst(String nb, String nn, String en) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9-]+)}");

    Tekst {
        Krevd.text("nb", nb);
        Krevd.text("nn", nn);
        Krevd.text("en", en);
    }

    String in(Sprak sprak) {
        return switch (sprak) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }

    String in(Sprak sprak, ToIntFunction<String> numbers) {
        var format = NumberFormat.getIntegerInstance(sprak.locale());
        return PLACE.matcher(in(sprak))
                .replaceAll(place -> Matcher.quoteReplacement(format.format(numbers.applyAsInt(place.group(1)))));
    }
}
