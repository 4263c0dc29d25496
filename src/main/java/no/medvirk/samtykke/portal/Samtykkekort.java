package no.medvirk.samtykke.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.samtykke.Samtykke;
import no.medvirk.samtykke.Samtykketekst;
import org.jspecify.annotations.Nullable;

/**
 * One consent, with its texts in the reader's language.
 *
 * @param type SAKSBEHANDLING, INNHENTING or DELING
 * @param status FORESPURT, GITT, AVSLATT, TRUKKET or UTLOPT
 * @param hva {@link no.medvirk.samtykke.Opplysning} by name
 * @param muntligTil set where the yes was spoken: to whom; then {@code ord} is what was said
 */
public record Samtykkekort(
        UUID id,
        String type,
        String status,
        List<String> hva,
        String hvem,
        Samtykketekst tekst,
        @Nullable String melding,
        @Nullable LocalDate til,
        LocalDate svarfrist,
        Instant bedtOm,
        String bedtAv,
        @Nullable Instant besvart,
        @Nullable String besvartAv,
        @Nullable LocalDate muntligDato,
        @Nullable String muntligTil,
        @Nullable String ord,
        @Nullable Instant trukket,
        @Nullable String trukketAv) {

    static Samtykkekort of(Samtykke s, Sprak sprak, LocalDate today) {
        var spoken = s.muntlig();
        return new Samtykkekort(
                s.id(),
                s.type().name(),
                s.status(today).name(),
                s.hva().stream().map(Enum::name).toList(),
                s.hvem(),
                s.tekst(sprak),
                s.melding(),
                s.til(),
                s.svarfrist(),
                s.bedtOm(),
                s.bedtAv(),
                s.besvart(),
                s.besvartAv(),
                spoken == null ? null : spoken.dato(),
                spoken == null ? null : spoken.til(),
                spoken == null ? null : spoken.ord(),
                s.trukket(),
                s.trukketAv());
    }
}
