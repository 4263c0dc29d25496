package no.medvirk.skjema.motor;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What extensions say of an answer; -1 and null where nothing is said. */
record Limits(
        @Nullable Value min,
        @Nullable Value max,
        int minLength,
        int decimals,
        int minOccurs,
        int maxOccurs,
        @Nullable Pattern regex) {}
