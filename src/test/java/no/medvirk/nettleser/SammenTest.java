package no.medvirk.nettleser;

import static no.medvirk.nettleser.Personer.OLGA;
import static no.medvirk.nettleser.Personer.OLGA_ID;
import static no.medvirk.nettleser.Personer.PER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import no.medvirk.Krav;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Olga at home and Per on his own machine write in the same application at once. */
@Tag("nettleser")
@Krav({"K101", "K102", "K106"})
class SammenTest {

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(1);

    private final Portalinstans portal = Portalinstans.shared();
    private Nettleser per;
    private Nettleser olga;
    private String draft;

    @BeforeEach
    void logIn() {
        per = new Nettleser(portal);
        olga = new Nettleser(portal);
        per.login("idporten", PER, "/for/" + OLGA_ID + "/minside");
        olga.login("idporten", OLGA, "/for/" + OLGA_ID + "/minside");
    }

    @AfterEach
    void close() {
        per.close();
        olga.close();
    }

    @Test
    void whatOneWritesIsSeenByTheOtherWithinASecondWithTheirName() {
        bothOpen("korttidsopphold", "om-soker");
        var email = olga.field("E-post");
        email.click();
        var times = new ArrayList<Duration>();
        for (int i = 0; i < 7; i++) {
            var number = "55 00 00 0" + i;
            olga.script("""
                    const [id, wanted] = arguments;
                    window.seen = undefined;
                    const look = () => document.getElementById(id)?.value === wanted
                        ? (window.seen = Date.now()) : requestAnimationFrame(look);
                    look();
                    """, olga.field("Telefon").getDomAttribute("id"), number);
            var before = lastSeen(per, number);
            var after = ((Number) olga.waitFor(d -> olga.script("return window.seen"))).longValue();
            times.add(Duration.ofMillis(after - before));
        }
        System.out.println("From key to the other's screen: " + times);
        System.out.println("Saves, ms: " + per.script("""
                return performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('SoknadPortal/save'))
                    .map(({ duration }) => Math.round(duration)).sort((a, b) => a - b);"""));
        assertThat(times.stream().sorted().toList().get(times.size() / 2)).isLessThan(SEEN_WITHIN);
        olga.waitForText("Skrevet av Per Nilsen kl.");
        assertThat(olga.driver().switchTo().activeElement()).isEqualTo(email);
        assertThat(per.pageText()).doesNotContain("Skrevet av");
    }

    @Test
    void twoInDifferentFieldsBothKeepWhatTheyWriteWhileTheyWriteIt() {
        bothOpen("langtidsopphold", "om-soker");
        write(per.field("Telefon"), "55 12 34 56");
        var email = olga.field("E-post");
        email.clear();
        for (var letter : "olga@example.no".split("")) {
            email.sendKeys(letter);
            per.field("Telefon").sendKeys("7");
        }
        var telephone = "55 12 34 56" + "7".repeat(15);
        for (var each : new Nettleser[] {per, olga}) {
            each.waitFor(d -> telephone.equals(each.field("Telefon").getDomProperty("value"))
                    && "olga@example.no".equals(each.field("E-post").getDomProperty("value")));
            assertThat(each.driver().findElements(By.id("konflikt"))).isEmpty();
        }
        assertThat(olga.driver().switchTo().activeElement()).isEqualTo(email);
        assertThat(olga.consoleErrors()).isEmpty();
        assertThat(per.consoleErrors()).isEmpty();
    }

    @Test
    void twoInOneFieldAreBothOfferedToTheLastAndNothingIsLost() {
        bothOpen("omsorgsstonad", "situasjon");
        olga.setOffline(true);
        write(olga.field("Hva har endret seg?"), "Jeg kommer ikke opp trappen.");
        olga.waitForText("Ikke lagret ennå.");
        write(per.field("Hva har endret seg?"), "Hun har falt to ganger.");
        Portalinstans.pause(1_000); // longer than the pause before it saves
        per.waitForText("Lagret kl.");
        olga.setOffline(false);

        olga.waitForText("To har svart på det samme");
        var offered = olga.driver().findElement(By.id("konflikt")).getText();
        assertThat(offered).contains("Jeg kommer ikke opp trappen.", "Hun har falt to ganger.", "Per Nilsen skrev");
        assertThat(olga.field("Hva har endret seg?").getDomProperty("value")).isEqualTo("Jeg kommer ikke opp trappen.");

        olga.press("Ta med begge");
        var both = "Hun har falt to ganger.\n\nJeg kommer ikke opp trappen.";
        for (var each : new Nettleser[] {per, olga}) {
            each.waitFor(d -> both.equals(each.field("Hva har endret seg?").getDomProperty("value")));
            assertThat(each.driver().findElements(By.id("konflikt"))).isEmpty();
        }
    }

    @Test
    void whatIsSentByOneIsSaidToTheOther() {
        bothOpen("rehabilitering", "om-soker");
        new Soknadsreise(per).answerEverything();
        new Soknadsreise(per).send();
        olga.waitForText("Søknaden er sendt.");
    }

    /** Each sees that the other is there. */
    private void bothOpen(String tjeneste, String step) {
        draft = new Soknadsreise(per).startForOlga(tjeneste);
        goTo(per, step);
        goTo(olga, step);
        per.waitForText("Olga Nilsen fyller ut nå");
        olga.waitForText("Per Nilsen fyller ut nå");
    }

    private void goTo(Nettleser nettleser, String step) {
        nettleser.open("/for/" + OLGA_ID + "/soknad/" + draft + "/" + step);
    }

    private static void write(WebElement field, String text) {
        field.clear();
        field.sendKeys(text);
    }

    /** Writes, and gives the moment of the last key. */
    private static long lastSeen(Nettleser nettleser, String text) {
        var field = nettleser.field("Telefon");
        nettleser.script("""
                window.key = undefined;
                arguments[0].addEventListener('input', () => (window.key = Date.now()));
                """, field);
        write(field, text);
        return ((Number) nettleser.script("return window.key")).longValue();
    }
}
