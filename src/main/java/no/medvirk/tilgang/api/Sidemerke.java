package no.medvirk.tilgang.api;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.logg.Loggpost;
import org.jspecify.annotations.Nullable;

/** The place in the log that the link {@code next} carries. */
final class Sidemerke {

    private Sidemerke() {}

    static String write(Loggpost.Sted sted) {
        return sted.tid() + "_" + sted.id();
    }

    static Loggpost.@Nullable Sted read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var parts = text.split("_", 2);
        try {
            return new Loggpost.Sted(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new UgyldigInndata("_side", "ukjent");
        }
    }
}
