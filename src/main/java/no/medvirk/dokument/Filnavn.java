package no.medvirk.dokument;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a name that came with a file safe to show, to save as and to put in a header. */
final class Filnavn {

    static final int MAX = 120;

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control and format characters (among them those that turn the reading direction), and what file systems forbid. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}<>:\"|?*]");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final String NAMELESS = "vedlegg";

    private Filnavn() {}

    /** The cleaned name, with an ending that says what the content is. */
    static String clean(String name, Filtype type) {
        var clean =
                PATH.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceFirst("");
        clean = BLANKS.matcher(clean).replaceAll(" ");
        clean = UNSAFE.matcher(clean).replaceAll("");
        clean = EDGES.matcher(clean).replaceAll("");
        var ending = ending(clean);
        if (!type.endings().contains(ending)) {
            // "bilde.jpg" that is a HEIC becomes "bilde.heic"; "Vedtak 12.03.2026" keeps its year.
            clean = (Filtype.knowsEnding(ending) ? stem(clean) : clean) + "."
                    + type.endings().getFirst();
        }
        if (Filtype.knowsEnding(clean.toLowerCase(Locale.ROOT)) || stem(clean).isBlank()) {
            clean = NAMELESS + "." + type.endings().getFirst();
        }
        return shorten(clean);
    }

    private static String shorten(String name) {
        if (name.length() <= MAX) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var end = MAX - (name.length() - dot);
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).stripTrailing() + name.substring(dot);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
