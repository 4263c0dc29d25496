package no.medvirk.samtykke.ansatt;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.samtykke.NyttSamtykke;
import no.medvirk.samtykke.Opplysning;
import org.jspecify.annotations.Nullable;

/**
 * What staff ask about.
 *
 * @param id made by the page that asks, so that a double click asks once
 * @param til the last day on which a yes holds
 */
public record Samtykkesporsmal(
        UUID id,
        String mal,
        List<String> hva,
        String hvem,
        @Nullable String melding,
        @Nullable LocalDate til) {

    NyttSamtykke toDomain() {
        return new NyttSamtykke(mal, hva.stream().map(Samtykkesporsmal::kind).toList(), hvem, melding, til);
    }

    private static Opplysning kind(String name) {
        try {
            return Opplysning.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new UgyldigInndata("hva", "ukjent");
        }
    }
}
