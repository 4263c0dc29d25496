package no.medvirk.tilgang;

import static no.medvirk.tilgang.Handling.BEHANDLE_SAK;
import static no.medvirk.tilgang.Handling.SEND_SOKNAD;
import static no.medvirk.tilgang.Handling.SE_LOGG;
import static no.medvirk.tilgang.Handling.SE_MINSIDE;
import static no.medvirk.tilgang.Handling.SE_SAK;
import static no.medvirk.tilgang.Handling.SE_SOKNAD;
import static no.medvirk.tilgang.Handling.SKRIV_SOKNAD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The rules in force, in the order they are asked. */
@Component
class Tilgangsregler {

    private static final Set<Handling> OWN = Set.of(SE_MINSIDE, SE_SOKNAD, SKRIV_SOKNAD, SEND_SOKNAD, SE_LOGG);
    private static final Set<Handling> BY_FULLMAKT = Set.of(SE_MINSIDE, SE_SOKNAD, SKRIV_SOKNAD, SEND_SOKNAD);
    private static final Set<Handling> BY_WORK = Set.of(SE_SAK, BEHANDLE_SAK);
    private static final Set<Rolle> CASE_WORK = Set.of(Rolle.SAKSBEHANDLER);

    private final Fullmakter fullmakter;
    private final ObjectProvider<Tjenestebehov> behov;

    Tilgangsregler(Fullmakter fullmakter, ObjectProvider<Tjenestebehov> behov) {
        this.fullmakter = fullmakter;
        this.behov = behov;
    }

    Optional<Grunnlag> decide(Foresporsel foresporsel) {
        return inForce().stream()
                .flatMap(rule -> rule.decide(foresporsel).stream())
                .findFirst();
    }

    private List<Tilgangsregel> inForce() {
        return List.of(this::self, this::fullmakt, this::tjenstligBehov);
    }

    private Optional<Grunnlag> self(Foresporsel f) {
        return f.aktor() instanceof Borger borger && borger.id().equals(f.innbyggerId()) && OWN.contains(f.handling())
                ? Optional.of(Grunnlag.SELV)
                : Optional.empty();
    }

    private Optional<Grunnlag> fullmakt(Foresporsel f) {
        return f.aktor() instanceof Borger borger
                        && BY_FULLMAKT.contains(f.handling())
                        && fullmakter.exists(borger, f.innbyggerId(), f.dato())
                ? Optional.of(Grunnlag.FULLMAKT)
                : Optional.empty();
    }

    private Optional<Grunnlag> tjenstligBehov(Foresporsel f) {
        return f.aktor() instanceof Ansatt ansatt
                        && BY_WORK.contains(f.handling())
                        && ansatt.kommune().equals(f.kommune())
                        && ansatt.roller().stream().anyMatch(CASE_WORK::contains)
                        && behov.stream().anyMatch(each -> each.exists(ansatt, f.innbyggerId()))
                ? Optional.of(Grunnlag.TJENSTLIG_BEHOV)
                : Optional.empty();
    }
}
