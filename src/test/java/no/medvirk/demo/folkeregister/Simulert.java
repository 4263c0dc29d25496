package no.medvirk.demo.folkeregister;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** The simulated register in the hands of a test: what is changed here, the portal is told when it asks next. */
public final class Simulert {

    private final Registersimulator simulator;

    private Simulert(Registersimulator simulator) {
        this.simulator = simulator;
    }

    public static Simulert of(ApplicationContext context) {
        return new Simulert(context.getBean(Registersimulator.class));
    }

    public void failAfter(int answers) {
        simulator.failAfter(answers);
    }

    public void work() {
        simulator.failAfter(Integer.MAX_VALUE);
    }

    public int asked() {
        return simulator.asked();
    }

    public String origin() {
        return simulator.origin();
    }

    /** Of all whom the register knows. */
    public Set<String> numbers() {
        return simulator.folk().numbers();
    }

    public void forgetTokens() {
        simulator.maskinport().forgetTokens();
    }

    public void person(String fnr, String fornavn, String etternavn, String fodt, String kommune) {
        simulator
                .folk()
                .put(new Folk.Person(
                        fnr,
                        fornavn,
                        etternavn,
                        LocalDate.parse(fodt),
                        kommune,
                        "STORGATA",
                        "1",
                        "5411",
                        "STORD",
                        Folk.UGRADERT,
                        null));
    }

    public void navn(String fnr, String fornavn, String etternavn) {
        var person = simulator.folk().find(fnr).orElseThrow();
        simulator.folk().put(person.withNavn(fornavn, etternavn));
    }

    public void gradering(String fnr, String gradering) {
        var person = simulator.folk().find(fnr).orElseThrow();
        simulator.folk().put(person.withGradering(gradering));
    }

    public void dod(String fnr, LocalDate dato) {
        var person = simulator.folk().find(fnr).orElseThrow();
        simulator.folk().put(person.withDod(dato));
    }

    public void forelder(String barn, String forelder, boolean ansvar) {
        simulator.folk().put(new Folk.Forelder(barn, forelder, "far", ansvar));
    }

    public void verge(String person, String verge, String... oppgaver) {
        simulator.folk().put(new Folk.Verge(person, verge, "voksen", List.of(oppgaver)));
    }

    public void utenVerge(String person) {
        simulator.folk().removeVerge(person);
    }
}
