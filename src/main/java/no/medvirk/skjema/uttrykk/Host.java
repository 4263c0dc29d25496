package no.medvirk.skjema.uttrykk;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What an expression sees beside its data. */
public interface Host {

    /** The value of {@code %name}, or {@link NotAtHand}. */
    List<Object> variable(String name);

    /** The resource that a path begins with by its type, as in {@code Patient.name}, or {@link NotAtHand}. */
    List<Object> resource(String type);

    Moment now();

    /** Minutes from UTC of a moment that does not say. */
    int zone();

    OptionalInt compareUnits(Quantity one, Quantity other);

    /** Whether the text matches a pattern, whole or somewhere; null where the pattern cannot be read. */
    @Nullable
    Boolean matches(String text, String pattern, boolean whole);
}
