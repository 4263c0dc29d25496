package no.medvirk.soknad.portal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An application with its form. {@code status} is UTKAST or SENDT; {@code questionnaire} and {@code svar} are FHIR R4 JSON
 * texts; {@code punkter} tell who wrote what, without what they wrote; {@code hentet}
 * tells what was there before anyone wrote.
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
        List<Punkt> punkter,
        List<Hentet> hentet,
        Kladdvern kladdvern) {}
