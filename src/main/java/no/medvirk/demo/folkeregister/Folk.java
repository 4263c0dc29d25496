package no.medvirk.demo.folkeregister;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The people whom the simulated register knows, and who they are to each other. */
final class Folk {

    /** Degrees of protection as the register writes them. */
    static final String UGRADERT = "ugradert";

    static final String STRENGT_FORTROLIG = "strengtFortrolig";

    /** @param gate street name, as {@code husnummer} and the rest shown to nobody where the address is hidden */
    record Person(
            String fnr,
            String fornavn,
            String etternavn,
            LocalDate fodt,
            String kommune,
            String gate,
            String husnummer,
            String postnummer,
            String poststed,
            String gradering,
            @Nullable LocalDate dod) {

        Person withGradering(String ny) {
            return new Person(fnr, fornavn, etternavn, fodt, kommune, gate, husnummer, postnummer, poststed, ny, dod);
        }

        Person withNavn(String nyttFornavn, String nyttEtternavn) {
            return new Person(
                    fnr,
                    nyttFornavn,
                    nyttEtternavn,
                    fodt,
                    kommune,
                    gate,
                    husnummer,
                    postnummer,
                    poststed,
                    gradering,
                    dod);
        }

        Person withDod(LocalDate dato) {
            return new Person(
                    fnr, fornavn, etternavn, fodt, kommune, gate, husnummer, postnummer, poststed, gradering, dato);
        }
    }

    /** @param rolle mor, far or medmor */
    record Forelder(String barn, String forelder, String rolle, boolean ansvar) {}

    /**
     * @param type {@code vergemaaltype}
     * @param oppgaver {@code vergeTjenestevirksomhet/vergeTjenesteoppgave}
     */
    record Verge(String person, String verge, String type, List<String> oppgaver) {}

    private final Map<String, Person> personer = new ConcurrentHashMap<>();
    private final List<Forelder> foreldre = new CopyOnWriteArrayList<>();
    private final List<Verge> verger = new CopyOnWriteArrayList<>();

    Optional<Person> find(String fnr) {
        return Optional.ofNullable(personer.get(fnr));
    }

    Set<String> numbers() {
        return Set.copyOf(personer.keySet());
    }

    void put(Person person) {
        personer.put(person.fnr(), person);
    }

    /** In place of what the two were to each other. */
    void put(Forelder forelder) {
        foreldre.removeIf(
                each -> each.barn().equals(forelder.barn()) && each.forelder().equals(forelder.forelder()));
        foreldre.add(forelder);
    }

    void put(Verge verge) {
        verger.removeIf(
                each -> each.person().equals(verge.person()) && each.verge().equals(verge.verge()));
        verger.add(verge);
    }

    void removeVerge(String person) {
        verger.removeIf(each -> each.person().equals(person));
    }

    List<Forelder> foreldreTil(String fnr) {
        return foreldre.stream().filter(each -> each.barn().equals(fnr)).toList();
    }

    List<Forelder> barnAv(String fnr) {
        return foreldre.stream().filter(each -> each.forelder().equals(fnr)).toList();
    }

    List<Verge> vergerFor(String fnr) {
        return verger.stream().filter(each -> each.person().equals(fnr)).toList();
    }
}
