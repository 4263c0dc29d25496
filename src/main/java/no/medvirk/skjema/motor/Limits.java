package no.medvirk.skjema.motor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What extensions say of an answer; -1, null and empty where nothing is said.
 *
 * @param unreadablePattern there is a pattern that this engine cannot read
 * @param maxSize of an attachment, in bytes
 * @param units the units that a quantity may have
 * @param unitSet the value set of such units
 */
record Limits(
        @Nullable Value min,
        @Nullable Value max,
        int minLength,
        int decimals,
        int minOccurs,
        int maxOccurs,
        @Nullable TextPattern pattern,
        boolean unreadablePattern,
        List<String> mimeTypes,
        long maxSize,
        List<Value> units,
        @Nullable ValueSet unitSet,
        boolean unknownUnitSet,
        List<String> resources) {}
