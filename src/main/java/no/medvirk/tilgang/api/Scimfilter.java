package no.medvirk.tilgang.api;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code attribute eq "value"}: the one filter that a personnel register needs to find what it made. */
record Scimfilter(String attribute, String value) {

    private static final Pattern EQUALS =
            Pattern.compile("\\s*([\\w.:]+)\\s+eq\\s+\"((?:[^\"\\\\]|\\\\.)*)\"\\s*", Pattern.CASE_INSENSITIVE);

    /** Nothing where nothing was asked for. */
    static @Nullable Scimfilter parse(@Nullable String filter) {
        if (filter == null || filter.isBlank()) {
            return null;
        }
        var match = EQUALS.matcher(filter);
        if (!match.matches()) {
            throw unknown();
        }
        return new Scimfilter(
                match.group(1).toLowerCase(Locale.ROOT), match.group(2).replaceAll("\\\\(.)", "$1"));
    }

    static Scimfeil unknown() {
        return new Scimfeil(
                400, "invalidFilter", "Only «attribute eq \"value\"» on an attribute that can be looked up by");
    }
}
