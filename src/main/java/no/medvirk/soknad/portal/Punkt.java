package no.medvirk.soknad.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one question as it stands.
 *
 * @param versjon what the next save of this question must build on
 * @param egen written by the one who asks
 * @param verdi its items in the QuestionnaireResponse, as a JSON array; missing where the whole answer comes beside it
 */
public record Punkt(
        String linkId,
        int versjon,
        String skrevetAv,
        boolean egen,
        Instant skrevet,
        @Nullable String verdi) {}
