package no.medvirk.skjema.uttrykk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something with named parts: a response, an item, an answer, a coding, any FHIR JSON. */
public interface Thing {

    /** Its FHIR type where it is known, else empty. */
    String type();

    List<Object> get(String name);

    /** All its parts, in order. */
    List<Object> children();

    /** The same for two things that are equal. */
    String key();

    /** Whether the response names it: items that nobody has answered are left out of counts. */
    default boolean present() {
        return true;
    }

    /** Its items with a linkId, or those anywhere under it, in the order of the form; null where it must be searched. */
    default @Nullable List<Object> find(String linkId, boolean deep, Machine payer) {
        return null;
    }

    /** The score of a coding or an answer. */
    default @Nullable Double score() {
        return null;
    }
}
