package no.medvirk.nettleser;

import static no.medvirk.nettleser.Personer.KARI;
import static no.medvirk.nettleser.Personer.OLE;
import static no.medvirk.nettleser.Personer.OLGA;
import static no.medvirk.nettleser.Personer.OLGA_ID;
import static no.medvirk.nettleser.Personer.PER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import no.medvirk.Krav;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Story #1: Per applies for his mother, Kari takes the case, and Olga sees it. */
@Tag("nettleser")
class OlgasSoknadTest {

    private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(5);

    private final Portalinstans portal = Portalinstans.shared();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"nb, hjemmesykepleie", "nn, praktisk-bistand"})
    @Krav({"K94", "K101", "K127", "K128", "K143", "K144", "K148", "K178"})
    void anApplicationGoesAllTheWayToTheCaseWorkerAndBack(String sprak, String tjeneste) throws Exception {
        try (var per = new Nettleser(portal);
                var kari = new Nettleser(portal);
                var olga = new Nettleser(portal)) {
            kari.chooseLanguage(sprak);
            kari.login("helseid", KARI, "/ansatt");
            kari.waitForHeading("Søknader");

            var sent = perApplies(per, sprak, tjeneste);
            var row = arrives(kari, sent);
            takesTheCase(kari, row, sent);

            olga.chooseLanguage(sprak);
            olga.login("idporten", OLGA, "/for/" + OLGA_ID + "/minside");
            seesWhoHasIt(olga, sent);
            per.press("Gå til Min side");
            seesWhoHasIt(per, sent);

            assertThat(per.consoleErrors()).isEmpty();
            assertThat(kari.consoleErrors()).isEmpty();
            assertThat(olga.consoleErrors()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"nb", "nn", "en"})
    @Krav("K14")
    void aCaseWorkerInAnotherMunicipalitySeesNothingOfBergens(String sprak) {
        try (var ole = new Nettleser(portal)) {
            ole.chooseLanguage(sprak);
            ole.login("helseid", OLE, "/ansatt");
            assertThat(ole.pageText()).doesNotContain("Olga");
            ole.open("/for/" + OLGA_ID + "/minside");
            assertThat(ole.pageText()).doesNotContain("Olga Nilsen");
        }
    }

    private record Sent(String saksnummer, Instant at) {}

    private Sent perApplies(Nettleser per, String sprak, String tjeneste) throws Exception {
        per.chooseLanguage(sprak);
        per.open("/kommune/4601/tjeneste/" + tjeneste);
        per.press(per.driver().findElement(By.cssSelector("main a[href*='velg-person']")));
        per.loginHere(PER);
        per.waitForHeading("Hvem gjelder det?");
        per.script("arguments[0].click()", per.field("Olga Nilsen"));
        per.press("Gå videre");
        per.waitForText("Du handler for");

        var reise = new Soknadsreise(per);
        reise.begin();
        assertThat(per.pageText()).contains("Olga Nilsen", OLGA);
        assertThat(per.field("Telefon").getDomProperty("value")).isNotEmpty();
        reise.answerEverything();
        reise.attach(Filer.picture(folder, "brev-fra-fastlegen.png"));
        var saksnummer = reise.send();
        var at = Instant.now();

        assertThat(per.pageText()).contains("Olga Nilsen", "Per Nilsen");
        per.press("Last ned kvitteringen (PDF)");
        var receipt = Files.readAllBytes(per.downloaded());
        assertThat(new String(receipt, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        return new Sent(saksnummer, at);
    }

    /** Without a reload: the page is only looked at. */
    private static WebElement arrives(Nettleser kari, Sent sent) {
        var row = kari.waitFor(d -> d.findElements(By.cssSelector("main tbody tr")).stream()
                .filter(each -> each.getText().contains(sent.saksnummer()))
                .findFirst()
                .orElse(null));
        assertThat(Duration.between(sent.at(), Instant.now())).isLessThan(ARRIVES_WITHIN);
        return row;
    }

    private static void takesTheCase(Nettleser kari, WebElement row, Sent sent) {
        assertThat(row.getText()).contains("Olga Nilsen", "Per Nilsen");
        kari.press(row.findElement(By.tagName("button")));
        kari.waitFor(d -> d.findElements(By.cssSelector("main tbody tr")).stream()
                .anyMatch(each -> each.getText().contains(sent.saksnummer())
                        && each.getText().contains("Kari Lund")));
        kari.press(kari.driver().findElement(By.xpath("//main//tr[contains(., '" + sent.saksnummer() + "')]//a")));
        kari.waitForText(Soknadsreise.ANSWER);
        assertThat(kari.pageText()).contains("Olga Nilsen", "Per Nilsen", "Kari Lund", "brev-fra-fastlegen.png");
    }

    private static void seesWhoHasIt(Nettleser nettleser, Sent sent) {
        var card = nettleser.waitFor(d -> d.findElements(By.cssSelector("main article")).stream()
                .filter(each -> each.getText().contains(sent.saksnummer()))
                .findFirst()
                .orElse(null));
        assertThat(card.getText()).contains(nettleser.text("Under behandling"), "Kari Lund");
    }
}
