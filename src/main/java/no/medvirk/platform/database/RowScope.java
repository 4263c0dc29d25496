package no.medvirk.platform.database;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a piece of work may touch: those of one municipality, or of one person in it. PostgreSQL's
 * row-level security holds every statement to it.
 */
public interface RowScope {

    /** Municipality number, four digits. */
    String kommune();

    /** The person, or {@code null} for work across the persons of a municipality. */
    @Nullable
    UUID innbyggerId();

    /** Called when the work is done, before its result is given out or committed: throws where it must not be. */
    default void settle() {}

    static RowScope of(String kommune, @Nullable UUID innbyggerId) {
        record Fixed(String kommune, @Nullable UUID innbyggerId) implements RowScope {}
        return new Fixed(kommune, innbyggerId);
    }
}
