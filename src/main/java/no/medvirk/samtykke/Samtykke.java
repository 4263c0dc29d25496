package no.medvirk.samtykke;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.platform.texts.Sprak;
import org.jspecify.annotations.Nullable;

/**
 * One consent, from the question to the end of it.
 *
 * @param hvem the person or body that it is shared with, or obtained from
 * @param tekst what the person answers to, as it stood when it was asked
 * @param melding the employee's own words to the person
 * @param til the last day on which a yes holds; {@code null} until it is withdrawn
 * @param svarfrist the last day on which it can be answered
 * @param muntlig where the yes was spoken
 */
public record Samtykke(
        UUID id,
        UUID innbyggerId,
        String innbyggernavn,
        Samtykketype type,
        List<Opplysning> hva,
        String hvem,
        Map<Sprak, Samtykketekst> tekst,
        @Nullable String melding,
        @Nullable LocalDate til,
        LocalDate svarfrist,
        String lagretStatus,
        Instant bedtOm,
        String bedtAv,
        @Nullable Instant besvart,
        @Nullable String besvartAv,
        @Nullable Muntlig muntlig,
        @Nullable Instant trukket,
        @Nullable String trukketAv) {

    /** A yes that was spoken: when, to whom, and in which words. */
    public record Muntlig(LocalDate dato, String til, String ord) {}

    public enum Status {
        FORESPURT,
        GITT,
        AVSLATT,
        TRUKKET,
        /** The question was not answered in time, or the yes has lasted as long as it was to. */
        UTLOPT
    }

    public Status status(LocalDate dag) {
        var stored = Status.valueOf(lagretStatus);
        var last = stored == Status.FORESPURT ? svarfrist : til;
        var over = (stored == Status.FORESPURT || stored == Status.GITT) && last != null && last.isBefore(dag);
        return over ? Status.UTLOPT : stored;
    }

    public Samtykketekst tekst(Sprak sprak) {
        return tekst.get(sprak);
    }
}
