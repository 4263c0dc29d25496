package no.medvirk.nettleser;

import static no.medvirk.nettleser.Personer.OLGA_ID;
import static no.medvirk.nettleser.Personer.PER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.medvirk.Krav;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** What is wrong is said at its place, in the reader's language, and nothing else is lost. */
@Tag("nettleser")
@Krav({"K285", "K148"})
class FeilInndataTest {

    private final Portalinstans portal = Portalinstans.shared();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void aRequiredAnswerThatIsMissingIsListedAndTheRestIsKept(String sprak) {
        try (var per = asPer(sprak)) {
            var reise = new Soknadsreise(per);
            reise.startForOlga("avlastning");
            var telephone =
                    per.driver().findElement(By.cssSelector("mv-skjema input[type=tel], mv-skjema input[id*=telefon]"));
            telephone.clear();
            telephone.sendKeys("55 12 34 56");
            var address = per.driver().findElement(By.cssSelector("mv-skjema input[id*=adresse]"));
            address.clear();

            per.press("Gå videre");

            per.waitForText("Du må rette dette før du kan gå videre");
            per.press(reise.errorLinks().getFirst());
            assertThat(per.driver().switchTo().activeElement().getDomAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(telephone.getDomProperty("value")).isEqualTo("55 12 34 56");
            assertThat(per.consoleErrors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void aFileThatCannotBeTakenIsRefusedAtItsPlaceAndTheOthersAreKept(String sprak) {
        try (var per = asPer(sprak)) {
            var reise = new Soknadsreise(per);
            var id = reise.startForOlga("dagaktivitetstilbud");
            per.open("/for/" + OLGA_ID + "/soknad/" + id + "/vedlegg");
            reise.attach(Filer.picture(folder, "bilde-" + sprak + ".png"));

            attachRefused(per, Filer.tooLarge(folder), "Filen er for stor. Den kan være på høyst 25 MB.");
            attachRefused(
                    per,
                    Filer.programNamedPdf(folder),
                    "Vi kan ikke ta imot denne filtypen. Velg en PDF eller et bilde (PNG, JPEG eller HEIC).");

            per.open("/for/" + OLGA_ID + "/soknad/" + id + "/vedlegg");
            per.waitForText("bilde-" + sprak + ".png");
            assertThat(per.pageText()).doesNotContain("stor.pdf", "brev.pdf");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void aServiceThatIsNotThereIsSaidSo(String sprak) {
        try (var nettleser = new Nettleser(portal)) {
            nettleser.chooseLanguage(sprak);
            nettleser.open("/kommune/4601/tjeneste/finnes-ikke");
            nettleser.waitForHeading("Vi finner det ikke.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12834349859", "123", "ikke et tall"})
    void anInvalidNumberIsRefusedAtTheLogin(String number) {
        try (var nettleser = new Nettleser(portal)) {
            nettleser.driver().get(portal.url("/logg-inn/idporten?neste=/"));
            var field = nettleser.waitFor(d -> d.findElement(By.id("pid")));
            field.sendKeys(number + "\n");
            var again = nettleser.waitFor(d -> d.findElement(By.cssSelector("#pid[aria-invalid=true]")));
            assertThat(again.getDomProperty("value")).isEqualTo(number);
        }
    }

    private Nettleser asPer(String sprak) {
        var per = new Nettleser(portal);
        per.chooseLanguage(sprak);
        per.login("idporten", PER, "/for/" + OLGA_ID + "/minside");
        return per;
    }

    private static void attachRefused(Nettleser per, Path file, String why) {
        per.field("Legg ved filer").sendKeys(file.toString());
        per.waitForText(why);
    }
}
