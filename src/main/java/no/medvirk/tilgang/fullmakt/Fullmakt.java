package no.medvirk.tilgang.fullmakt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.medvirk.tilgang.Omrade;
import org.jspecify.annotations.Nullable;

/**
 * A mandate from one person to another.
 *
 * @param til the last day on which it holds; {@code null} until someone ends it
 * @param ord what the person said, where staff registered it, on the day {@code sagt}
 */
public record Fullmakt(
        UUID id,
        UUID innbyggerId,
        String innbyggernavn,
        UUID fullmektigId,
        String fullmektignavn,
        Type type,
        Set<Omrade> omrader,
        LocalDate fra,
        @Nullable LocalDate til,
        Instant gitt,
        String gittAv,
        @Nullable String ord,
        @Nullable LocalDate sagt,
        @Nullable Instant trukket,
        @Nullable String trukketAv) {

    public enum Type {
        /** Given by the person. */
        FULLMAKT,
        /** Registered for the next of kin of one who cannot decide. */
        PARORENDE
    }

    public enum Status {
        KOMMENDE,
        GJELDER,
        UTLOPT,
        TRUKKET
    }

    public Status status(LocalDate dag) {
        if (trukket != null) {
            return Status.TRUKKET;
        }
        if (til != null && til.isBefore(dag)) {
            return Status.UTLOPT;
        }
        return fra.isAfter(dag) ? Status.KOMMENDE : Status.GJELDER;
    }

    /** Neither withdrawn nor ended. */
    public boolean isOpen(LocalDate dag) {
        return status(dag) == Status.GJELDER || status(dag) == Status.KOMMENDE;
    }
}
