package no.medvirk.soknad.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Proof that an application was received; {@code pdf} is the id of the same as a document. */
public record Kvittering(
        UUID soknadId,
        String saksnummer,
        String tjenestenavn,
        Instant sendt,
        String sendtAv,
        String gjelder,
        LocalDate svarInnen,
        UUID pdf,
        List<Skritt> videre) {}
