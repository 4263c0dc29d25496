package no.medvirk.tilgang.ansatt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.medvirk.tilgang.logg.Varsel;
import org.jspecify.annotations.Nullable;

/**
 * An alert, in the reader's language.
 *
 * @param slag a {@link no.medvirk.tilgang.logg.Varselslag}
 * @param bevis the latest of the looks it stands on
 */
public record Varselkort(
        UUID id,
        String enhet,
        String ansattnavn,
        @Nullable UUID innbyggerId,
        @Nullable String person,
        String slag,
        boolean svak,
        int antall,
        int personer,
        Instant fra,
        Instant til,
        List<Bevis> bevis,
        Varsel.Status status,
        @Nullable String merknad,
        @Nullable Instant behandlet,
        @Nullable String behandletAv) {

    /** One look: when, and what was done or tried. */
    public record Bevis(Instant tid, boolean tillatt, String hva) {}
}
