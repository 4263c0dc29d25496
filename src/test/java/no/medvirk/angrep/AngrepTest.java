package no.medvirk.angrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeSet;
import java.util.UUID;
import no.medvirk.Krav;
import no.medvirk.Personer;
import no.medvirk.Testfolk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Every door × everyone who may knock × whose id they give, over HTTP, against the verdict that stands in
 * {@code angrep/*.tsv}. A door without a row fails the build; so does a row without a door.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "medvirk.demo.enabled=true",
            "medvirk.data=target/test-data/${random.uuid}",
            "spring.session.jdbc.cleanup-cron=-",
            "vaadin.productionMode=true"
        })
@Krav({"K14", "K83", "K89", "K213", "K263"})
class AngrepTest {

    /** A unit that nobody here works in. */
    private static final UUID KVAM = UUID.fromString("019a0000-0000-7000-8000-0000000000e2");

    private record Celle(Dor dor, Angriper angriper, Maal maal, Dom ventet, Dom fikk, String svar) {

        boolean isWrong() {
            return !ventet.accepts(fikk);
        }
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    FlywayConnectionDetails owner;

    @LocalServerPort
    int port;

    @Test
    void everyDoorHasARowAndEveryRowADoor() {
        var doors = new TreeSet<>(Dorer.find(context).stream().map(Dor::navn).toList());
        assertThat(new TreeSet<>(Fasit.read().dorer())).isEqualTo(doors);
    }

    @Test
    void everyCellOfTheTableIsAsExpected() {
        var fasit = Fasit.read();
        var scene = new Scene(new Testfolk(owner), context);
        var banker = new Banker(context, port);
        var cells = new ArrayList<Celle>();
        for (var dor : Dorer.find(context)) {
            for (var angriper : Angriper.values()) {
                for (var maal : Maal.of(dor)) {
                    var anrop = new Anrop(dor, ids(scene, dor, angriper, maal));
                    var svar = banker.knock(anrop, scene.aktor(angriper));
                    cells.add(new Celle(
                            dor, angriper, maal, fasit.expect(dor, angriper, maal), svar.dom(), svar.tekst()));
                    scene.restore(scene.person(angriper));
                }
            }
        }
        Angrepsrapport.write(cells.stream()
                .map(each -> new Angrepsrapport.Rad(
                        each.dor().navn(), each.angriper(), each.maal(), each.ventet(), each.fikk()))
                .toList());
        assertThat(cells.stream().filter(Celle::isWrong).limit(20))
                .as("cells that are not as expected, of " + cells.size())
                .isEmpty();
        assertThat(cells).hasSizeGreaterThan(1000);
    }

    private static Anrop.Ider ids(Scene scene, Dor dor, Angriper angriper, Maal maal) {
        var person = scene.person(angriper).id();
        if (dor.takes("enhetId")) {
            var enhet =
                    switch (maal) {
                        case FREMMED -> KVAM;
                        case TILFELDIG -> UUID.randomUUID();
                        default -> Personer.BERGEN_ENHET;
                    };
            // A unit's thing is known to it; under its id another's is asked for too.
            return (parameter, _) -> {
                if (parameter.equals("enhetId")) {
                    return enhet;
                }
                return maal == Maal.TILKNYTTET ? scene.thingOfUnit(parameter) : UUID.randomUUID();
            };
        }
        UUID innbygger =
                switch (maal) {
                    case TILKNYTTET, UTEN -> person;
                    case FREMMED -> scene.uvedkommende().id();
                    case BARN_UNDER_EGEN -> scene.ownParent(angriper);
                    case TILFELDIG -> UUID.randomUUID();
                };
        // The thing is of the one whose id is given; but under one's own id it is another's.
        var another = angriper == Angriper.SELV ? scene.uvedkommende().id() : person;
        var ownerOfThing = maal == Maal.BARN_UNDER_EGEN ? another : innbygger;
        return (parameter, isDraft) ->
                parameter.equals("innbyggerId") ? innbygger : scene.thing(ownerOfThing, isDraft ? "utkast" : parameter);
    }
}
