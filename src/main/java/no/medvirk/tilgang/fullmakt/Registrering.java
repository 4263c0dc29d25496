package no.medvirk.tilgang.fullmakt;

import java.time.LocalDate;
import java.util.UUID;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;

/**
 * Who put a mandate in, for which unit, and on what paper. {@code ansatt} is the employee's name where the person did not
 * do it alone.
 */
record Registrering(
        String kommune,
        UUID avId,
        @Nullable String ansatt,
        @Nullable UUID enhetId,
        @Nullable String attest,
        @Nullable LocalDate attestdato) {

    static Registrering by(Tilgangsbevis bevis) {
        return by(bevis, null, null);
    }

    static Registrering by(Tilgangsbevis bevis, @Nullable String attest, @Nullable LocalDate attestdato) {
        var aktor = bevis.aktor();
        if (!(aktor instanceof Ansatt ansatt)) {
            return new Registrering(bevis.kommune(), aktor.id(), null, null, attest, attestdato);
        }
        var enhet = ansatt.enheterMed(Handling.REGISTRER_FULLMAKT).stream()
                .filter(bevis::opensEnhet)
                .sorted()
                .findFirst()
                .orElse(null);
        return new Registrering(bevis.kommune(), aktor.id(), ansatt.navn(), enhet, attest, attestdato);
    }
}
