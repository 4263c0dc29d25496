package no.medvirk.nettleser;

import static no.medvirk.nettleser.Personer.OLGA;
import static no.medvirk.nettleser.Personer.OLGA_ID;
import static no.medvirk.nettleser.Personer.PER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.medvirk.Krav;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is written without net is there when the net is: on the same page, after the lid was closed, and after a crash. */
@Tag("nettleser")
@Krav({"K101", "K178"})
class UtenNettTest {

    private static final String NUMBER = "45 00 11 22";

    private final Portalinstans portal = Portalinstans.shared();

    @Test
    void isSavedAtOnceWhenTheNetComesBack() {
        try (var per = new Nettleser(portal)) {
            begin(per, "matombringing");
            writeOffline(per, NUMBER);
            per.setOffline(false);
            per.waitForText("Lagret kl.");
            assertThat(per.pageText()).doesNotContain("Ikke lagret ennå.");
        }
    }

    @Test
    void isThereAfterTheLidWasClosedAndOnAnotherDevice() {
        try (var per = new Nettleser(portal);
                var olga = new Nettleser(portal)) {
            var path = begin(per, "avlastning");
            writeOffline(per, NUMBER);
            per.driver().get("about:blank");
            per.setOffline(false);

            per.open(path);
            assertThat(telephone(per)).isEqualTo(NUMBER);
            per.waitForText("Lagret kl.");

            olga.login("idporten", OLGA, path);
            olga.waitFor(d -> NUMBER.equals(telephone(olga)));
        }
    }

    @Test
    void isThereAfterTheBrowserDiedAndLockedUpUntilTheSamePersonLogsIn() throws IOException {
        String path;
        Path left;
        try (var per = new Nettleser(portal)) {
            path = begin(per, "dagaktivitetstilbud");
            writeOffline(per, NUMBER);
            left = per.kill();
        }
        assertThat(readable(left)).as("what lies on the machine").isFalse();

        try (var olga = new Nettleser(portal, left)) {
            olga.login("idporten", OLGA, path);
            assertThat(telephone(olga)).isNotEqualTo(NUMBER);
        }
        try (var per = new Nettleser(portal, left)) {
            per.login("idporten", PER, path);
            assertThat(telephone(per)).isEqualTo(NUMBER);
            per.waitForText("Lagret kl.");
        }
    }

    @Test
    void isSaidWhereTheBrowserKeepsNothing() {
        try (var per = new Nettleser(portal)) {
            per.login("idporten", PER, "/for/" + OLGA_ID + "/minside");
            var id = new Soknadsreise(per).startForOlga("bpa");
            per.driver().get("about:blank");
            per.refuseStorage();
            per.open("/for/" + OLGA_ID + "/soknad/" + id + "/om-soker");
            writeOffline(per, NUMBER);
            per.waitForText("La siden stå åpen, for nettleseren din tar ikke vare på det.");
            per.setOffline(false);
            per.waitForText("Lagret kl.");
        }
    }

    /** Gives the path of the form's first step. */
    private static String begin(Nettleser per, String tjeneste) {
        per.login("idporten", PER, "/for/" + OLGA_ID + "/minside");
        new Soknadsreise(per).startForOlga(tjeneste);
        return per.driver().getCurrentUrl().replaceFirst("https?://[^/]+", "");
    }

    private static void writeOffline(Nettleser per, String number) {
        per.setOffline(true);
        var field = per.field("Telefon");
        field.clear();
        field.sendKeys(number);
        per.waitForText("Ikke lagret ennå.");
    }

    private static String telephone(Nettleser nettleser) {
        return nettleser.field("Telefon").getDomProperty("value");
    }

    private static boolean readable(Path profile) throws IOException {
        try (var files = Files.walk(profile)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(NUMBER)) {
                    return true;
                }
            }
        }
        return false;
    }
}
