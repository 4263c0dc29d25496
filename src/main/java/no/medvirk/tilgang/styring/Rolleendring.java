package no.medvirk.tilgang.styring;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of a role: who, when, what it was (nothing, where it was made) and what it became. */
public record Rolleendring(
        Instant tid,
        String hvem,
        String kode,
        @Nullable String forNavn,
        List<String> forRettigheter,
        String navn,
        List<String> rettigheter) {}
