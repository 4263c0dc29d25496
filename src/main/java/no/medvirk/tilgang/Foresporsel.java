package no.medvirk.tilgang;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rules are asked: may this actor do this with that person's data on this day, when these are the facts. */
record Foresporsel(Aktor aktor, Person innbygger, Handling handling, LocalDate dag, Fakta fakta) {

    /** Another action between the same two. */
    Foresporsel about(Handling other) {
        return new Foresporsel(aktor, innbygger, other, dag, fakta);
    }

    /** The one it concerns. {@code skjult}: lives at an address that is hidden (kode 6 or 7). */
    record Person(UUID id, String kommune, LocalDate fodselsdato, boolean skjult) {

        /** In whole years; a birthday counts from its first moment, 29 February from 1 March in common years. */
        int alder(LocalDate dag) {
            var years = dag.getYear() - fodselsdato.getYear();
            return fodselsdato.getMonthValue() * 100 + fodselsdato.getDayOfMonth()
                            > dag.getMonthValue() * 100 + dag.getDayOfMonth()
                    ? years - 1
                    : years;
        }
    }

    /** What is known of actor and person together. */
    sealed interface Fakta {}

    /** @param skjermet what the person keeps from the parents */
    record Borgerfakta(
            boolean aktorSkjult,
            @Nullable LocalDate aktorFodt,
            List<Relasjon> relasjoner,
            List<Mandat> mandater,
            Set<Omrade> skjermet)
            implements Fakta {}

    /** As the person register says it. {@code omrader}: PERSONLIG, OKONOMI. */
    record Relasjon(String type, boolean foreldreansvar, Set<String> omrader) {}

    record Mandat(
            Grunnlag grunnlag,
            Set<Omrade> omrader,
            LocalDate fra,
            @Nullable LocalDate til,
            boolean trukket) {}

    /**
     * @param enheterMedRett where the employee's roles hold for this, without those that the person has closed for
     * @param behovIEnhet the unit among them that has work with the person
     * @param nodrettEnhet the unit for which an emergency is under way
     */
    record Ansattfakta(
            Set<UUID> enheterMedRett,
            @Nullable UUID behovIEnhet,
            boolean sperret,
            @Nullable UUID nodrettEnhet) implements Fakta {}
}
