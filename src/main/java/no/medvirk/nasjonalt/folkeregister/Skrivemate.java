package no.medvirk.nasjonalt.folkeregister;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The register has some names in capitals only; people are written as people write themselves. */
final class Skrivemate {

    private static final Locale NORWEGIAN = Locale.of("nb", "NO");
    private static final Pattern WORD = Pattern.compile("[^\\s-]+");
    private static final Set<String> SMALL = Set.of("i", "og", "på");

    private Skrivemate() {}

    static String plain(String name) {
        if (!name.equals(name.toUpperCase(NORWEGIAN))) {
            return name;
        }
        return WORD.matcher(name.toLowerCase(NORWEGIAN)).replaceAll(match -> {
            var word = match.group();
            return SMALL.contains(word) ? word : word.substring(0, 1).toUpperCase(NORWEGIAN) + word.substring(1);
        });
    }
}
