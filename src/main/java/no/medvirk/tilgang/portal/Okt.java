package no.medvirk.tilgang.portal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is logged in. {@code side} is INGEN, BORGER or ANSATT. */
public record Okt(
        String side,
        @Nullable String navn,
        @Nullable UUID id,
        @Nullable String kommune,
        @Nullable String sprak) {}
