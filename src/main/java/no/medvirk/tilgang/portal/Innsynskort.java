package no.medvirk.tilgang.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.medvirk.tilgang.logg.Oppslagssporsmal;
import org.jspecify.annotations.Nullable;

/**
 * One line of «Hvem har sett mine opplysninger», in the reader's language.
 *
 * @param slag ANSATT, ANDRE (one who acts for the person, or tried to) or SELV
 * @param hva what was done, or tried, as it stands after the name
 */
public record Innsynskort(
        UUID id,
        LocalDate dag,
        Instant forste,
        Instant siste,
        int antall,
        String hvem,
        @Nullable String stilling,
        String slag,
        boolean tillatt,
        String hva,
        String hvorfor,
        @Nullable Sporsmalskort sporsmal) {

    /** What was asked about it, and the answer when it has come. */
    public record Sporsmalskort(
            String sporsmal,
            Instant stilt,
            String stiltAv,
            @Nullable String svar,
            @Nullable Instant besvart,
            @Nullable String besvartAv) {

        static Sporsmalskort of(Oppslagssporsmal each) {
            return new Sporsmalskort(
                    each.sporsmal(),
                    each.stilt(),
                    each.stiltAvNavn(),
                    each.svar(),
                    each.besvart(),
                    each.besvartAvNavn());
        }
    }
}
