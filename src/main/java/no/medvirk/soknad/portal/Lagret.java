package no.medvirk.soknad.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where {@code ok} is false nothing was saved, and {@code nyereSvar} is what {@code nyereAv} saved in between. */
public record Lagret(
        boolean ok,
        int versjon,
        Instant lagret,
        @Nullable String nyereSvar,
        @Nullable String nyereAv) {}
