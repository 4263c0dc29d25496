package no.medvirk.nettleser;

import static no.medvirk.nettleser.Personer.OLGA_ID;
import static no.medvirk.nettleser.Personer.PER;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import no.medvirk.Krav;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The warning before one is logged out, in a portal where that is after seconds. */
@Tag("nettleser")
@Krav("K73")
class OktvarselTest {

    private static final By WARNING = By.cssSelector("dialog#mv-okt-varsel[open]");
    private static final By ENDED = By.cssSelector("dialog#mv-okt-slutt[open]");

    private static Portalinstans portal;

    @BeforeAll
    static void start() {
        portal = Portalinstans.start("--medvirk.okt.ledig=PT20S", "--medvirk.okt.varsel=PT10S");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void isAnsweredByKeyboardAndLeavesWhatIsTypedAlone() {
        try (var per = new Nettleser(portal)) {
            per.login("idporten", PER, "/for/" + OLGA_ID + "/minside");
            new Soknadsreise(per).startForOlga("trygghetsalarm");
            var telephone = per.field("Telefon");
            telephone.clear();
            telephone.sendKeys("45 00 11 22");

            per.waitFor(d -> d.findElement(WARNING));
            assertThat(new AxeBuilder().analyze(per.driver()).getViolations()).isEmpty();
            per.driver().switchTo().activeElement().sendKeys(Keys.ENTER);

            per.waitFor(d -> d.findElements(WARNING).isEmpty());
            assertThat(per.driver().switchTo().activeElement()).isEqualTo(telephone);
            assertThat(telephone.getDomProperty("value")).isEqualTo("45 00 11 22");
            per.waitFor(d -> d.findElement(WARNING));
            assertThat(per.driver().findElements(ENDED))
                    .as("the answer put off the end")
                    .isEmpty();

            per.waitFor(d -> d.findElement(ENDED));
            per.press("Bli på siden");
            assertThat(telephone.getDomProperty("value")).isEqualTo("45 00 11 22");
            per.open("/mine-innlogginger");
            per.waitForHeading("Du må logge inn.");
        }
    }
}
