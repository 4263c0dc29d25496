package no.medvirk.tilgang.innlogging;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody logged in with, as far as one needs to know it again: «Chrome» on «Windows». The header that it comes from
 * says far more and is not kept. A part that is not recognised is empty.
 */
record Apparat(String nettleser, String system) implements Serializable {

    static final String ATTRIBUTE = "apparat";
    static final Apparat UKJENT = new Apparat("", "");

    /** In this order: most browsers also claim to be those further down. */
    private static final Map<String, String> NETTLESERE = ordered(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser/", "Samsung Internet",
            "Firefox/", "Firefox",
            "FxiOS/", "Firefox",
            "Chrome/", "Chrome",
            "CriOS/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMER = ordered(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "Windows", "Windows",
            "CrOS", "Chromebook",
            "Mac OS X", "Mac",
            "Linux", "Linux");

    static Apparat of(@Nullable String userAgent) {
        return userAgent == null ? UKJENT : new Apparat(first(NETTLESERE, userAgent), first(SYSTEMER, userAgent));
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
