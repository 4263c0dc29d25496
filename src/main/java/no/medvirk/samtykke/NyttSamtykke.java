package no.medvirk.samtykke;

import java.time.LocalDate;
import java.util.List;
import no.medvirk.platform.errors.UgyldigInndata;
import org.jspecify.annotations.Nullable;

/** What an employee asks for, or writes down that a person has said. */
public record NyttSamtykke(
        String mal,
        List<Opplysning> hva,
        String hvem,
        @Nullable String melding,
        @Nullable LocalDate til) {

    private static final int LONGEST = 200;
    private static final int LONGEST_MESSAGE = 1000;

    /** @throws UgyldigInndata for what is not specific: no kind of information, nobody named, a day that has been */
    void check(LocalDate today) {
        if (hva.isEmpty()) {
            throw new UgyldigInndata("hva", "mangler");
        }
        if (hvem.isBlank()) {
            throw new UgyldigInndata("hvem", "mangler");
        }
        if (hvem.length() > LONGEST) {
            throw new UgyldigInndata("hvem", "for-langt");
        }
        if (melding != null && melding.length() > LONGEST_MESSAGE) {
            throw new UgyldigInndata("melding", "for-langt");
        }
        if (til != null && til.isBefore(today)) {
            throw new UgyldigInndata("til", "fortid");
        }
    }
}
