package no.medvirk.samtykke.ansatt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.samtykke.Samtykke;
import org.jspecify.annotations.Nullable;

/** One consent as staff see it; the words as in the portal's {@code Samtykkekort}. */
public record Samtykkelinje(
        UUID id,
        String type,
        String status,
        List<String> hva,
        String hvem,
        String tittel,
        @Nullable LocalDate til,
        LocalDate svarfrist,
        Instant bedtOm,
        String bedtAv,
        @Nullable Instant besvart,
        @Nullable String besvartAv,
        @Nullable LocalDate muntligDato,
        @Nullable String muntligTil,
        @Nullable String ord,
        @Nullable Instant trukket) {

    static Samtykkelinje of(Samtykke s, Sprak sprak, LocalDate today) {
        var spoken = s.muntlig();
        return new Samtykkelinje(
                s.id(),
                s.type().name(),
                s.status(today).name(),
                s.hva().stream().map(Enum::name).toList(),
                s.hvem(),
                s.tekst(sprak).tittel(),
                s.til(),
                s.svarfrist(),
                s.bedtOm(),
                s.bedtAv(),
                s.besvart(),
                s.besvartAv(),
                spoken == null ? null : spoken.dato(),
                spoken == null ? null : spoken.til(),
                spoken == null ? null : spoken.ord(),
                s.trukket());
    }
}
