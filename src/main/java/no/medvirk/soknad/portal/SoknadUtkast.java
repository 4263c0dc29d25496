package no.medvirk.soknad.portal;

import java.time.Instant;
import java.util.UUID;

/**
 * An application with its form. {@code status} is UTKAST or SENDT; {@code questionnaire} and {@code svar} are FHIR R4 JSON
 * texts; {@code versjon} is what the next save must build on.
 */
public record SoknadUtkast(
        UUID id,
        String tjeneste,
        String tjenestenavn,
        String status,
        String questionnaire,
        String svar,
        int versjon,
        Instant lagret,
        String lagretAv) {}
