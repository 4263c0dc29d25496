package no.medvirk.minside.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One application in the overview. {@code status} is UTKAST, MOTTATT or UNDER_BEHANDLING; an old draft is thrown away on the day {@code slettes}. */
public record SoknadKort(
        UUID id,
        @Nullable String saksnummer,
        String tjenestenavn,
        String status,
        @Nullable Instant sendt,
        @Nullable String sendtAv,
        @Nullable String saksbehandler,
        Instant endret,
        @Nullable LocalDate slettes) {}
