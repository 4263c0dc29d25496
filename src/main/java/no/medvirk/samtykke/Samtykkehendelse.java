package no.medvirk.samtykke;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a consent. {@code hva} is FORESPURT, GITT, AVSLATT or TRUKKET. */
public record Samtykkehendelse(
        Instant tid, String hva, String hvem, @Nullable String grunnlag) {}
