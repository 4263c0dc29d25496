package no.medvirk.innbygger;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a person as the register tells it.
 *
 * @param motpart fødselsnummer or D-number of the other
 * @param foreldreansvar whether the other, as FORELDER, has parental responsibility
 * @param omrader the mandate of a VERGE or a FREMTIDSFULLMAKT
 * @param gyldigTil the last day, or null without an end
 */
public record Registerrelasjon(
        Relasjonstype type,
        String motpart,
        boolean foreldreansvar,
        Set<Mandatomrade> omrader,
        @Nullable LocalDate gyldigFra,
        @Nullable LocalDate gyldigTil) {}
