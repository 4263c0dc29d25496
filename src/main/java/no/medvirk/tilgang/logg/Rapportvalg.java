package no.medvirk.tilgang.logg;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.medvirk.platform.errors.UgyldigInndata;
import org.jspecify.annotations.Nullable;

/**
 * Which looks a leader wants to see. The days are included; at most three months at a time.
 *
 * @param etter the last row of the page before, from its {@code neste}
 */
public record Rapportvalg(
        LocalDate fra,
        LocalDate til,
        @Nullable UUID ansattId,
        boolean bareAvslag,
        @Nullable String etter) {

    private static final int LONGEST = 92;

    /** @throws UgyldigInndata {@code til: periode} where it ends before it begins, {@code til: lang} where it is too long */
    Rapportvalg checked() {
        if (til.isBefore(fra)) {
            throw new UgyldigInndata("til", "periode");
        }
        if (ChronoUnit.DAYS.between(fra, til) >= LONGEST) {
            throw new UgyldigInndata("til", "lang");
        }
        return this;
    }
}
