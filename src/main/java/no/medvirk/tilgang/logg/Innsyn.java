package no.medvirk.tilgang.logg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's looks at the same thing on the same day, folded into one.
 *
 * @param id the last of them
 * @param grunnlag a {@link no.medvirk.tilgang.Grunnlag} where it was let through
 * @param avslag an {@link no.medvirk.tilgang.Avslag} where it was refused
 */
public record Innsyn(
        UUID id,
        LocalDate dag,
        Instant forste,
        Instant siste,
        int antall,
        UUID aktorId,
        String aktornavn,
        boolean ansatt,
        @Nullable String rolle,
        @Nullable UUID enhetId,
        String handling,
        @Nullable String grunnlag,
        @Nullable String avslag,
        @Nullable Oppslagssporsmal sporsmal) {

    /**
     * A page of whole days, newest first.
     *
     * @param eldreEnn where the next page begins; {@code null} where there is no more
     */
    public record Side(List<Innsyn> innsyn, @Nullable LocalDate eldreEnn) {}

    public boolean isAllowed() {
        return grunnlag != null;
    }

    /** A stranger's try is told, and not who it was; nor is one whose address is hidden named. */
    public boolean isNamed() {
        return isNamed(ansatt, avslag);
    }

    static boolean isNamed(boolean ansatt, @Nullable String avslag) {
        return ansatt || !("INGEN_TILKNYTNING".equals(avslag) || "SKJULT_ADRESSE".equals(avslag));
    }
}
