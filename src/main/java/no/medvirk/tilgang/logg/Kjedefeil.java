package no.medvirk.tilgang.logg;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in the log is not as it was sealed.
 *
 * @param nr the link of the chain; {@code null} for a row that no link seals
 * @param loggId the row; {@code null} where the link that named it is gone
 */
public record Kjedefeil(
        Slag slag, @Nullable Long nr, @Nullable UUID loggId) {

    /** What is wrong. */
    public enum Slag {
        /** The row is not as it was sealed. */
        ENDRET,
        /** The row is gone. */
        FJERNET,
        /** A link is gone. */
        HULL,
        /** The chain does not end where it did. */
        HODE,
        /** A row was put in without being sealed. */
        UTEN_SEGL
    }
}
