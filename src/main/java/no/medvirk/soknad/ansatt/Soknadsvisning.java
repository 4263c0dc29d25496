package no.medvirk.soknad.ansatt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.medvirk.dokument.Dokument;
import no.medvirk.skjema.SvarLinje;

/** A sent application as the case worker reads it; {@code grunnlag} is on what ground {@code sendtAv} applied. */
public record Soknadsvisning(
        UUID soknadId,
        String saksnummer,
        String tjenestenavn,
        String innbyggernavn,
        String fodselsnummer,
        Instant sendt,
        String sendtAv,
        String grunnlag,
        List<SvarLinje> svar,
        List<Dokument> vedlegg) {}
