package no.medvirk.nettleser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.medvirk.Krav;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Forms of ours and of others in the preview: fetched by the browser, filled in by keyboard alone, judged by both engines. */
@Tag("nettleser")
@Krav({"K285", "K148"})
class ForhandsvisTest {

    private static final Path NO_FORMS = Path.of("ingen-fremmede-skjemaer");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Skjematjener forms;
    private static Nettleser nettleser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        forms = new Skjematjener();
        nettleser = new Nettleser(Portalinstans.shared());
    }

    @AfterAll
    static void stop() {
        nettleser.close();
        forms.close();
    }

    static Stream<Path> ours() {
        return Stream.concat(
                files(Path.of("forms"), 2).filter(each -> each.endsWith("questionnaire.json")),
                files(Path.of("forms/visning"), 1));
    }

    /** Those of others lie beside the project, if they are there. */
    static Stream<Path> others() {
        var place = Path.of(System.getenv().getOrDefault("MEDVIRK_FHIR_FORMS", "../shared/fhir-forms"));
        return Files.isDirectory(place) ? files(place, 2) : Stream.of(NO_FORMS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ours")
    void aFormOfOursIsCompletedByKeyboardAlone(Path file) {
        complete(file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void aFormOfOthersIsCompletedByKeyboardAlone(Path file) {
        assumeTrue(!file.equals(NO_FORMS), "There are no forms of others beside the project");
        complete(file);
    }

    @Test
    void anAddressThatGivesNoFormIsToldAtTheFieldAndWhatWasFilledInStays() {
        nettleser.open(forms.preview("kort.json", """
                {"resourceType":"Questionnaire","status":"active","title":"Kort","item":[
                  {"linkId":"navn","type":"string","text":"Hva heter du"}]}
                """));
        nettleser.field("Hva heter du").sendKeys("Olga");
        nettleser.press(nettleser.driver().findElement(By.cssSelector("main summary")));
        var field = nettleser.field("Fra en adresse");
        field.clear();
        field.sendKeys("http://localhost:1/borte.json\n");

        nettleser.waitFor(d -> d.findElement(By.cssSelector("#fra-url-feil")).isDisplayed());
        assertThat(nettleser.field("Fra en adresse").getDomAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(nettleser.field("Hva heter du").getDomProperty("value")).isEqualTo("Olga");
        nettleser.consoleErrors().clear();
    }

    @Test
    void theBackButtonGoesToThePageBefore() {
        nettleser.open(forms.preview("steg.json", """
                {"resourceType":"Questionnaire","status":"active","title":"Steg","item":[
                  {"linkId":"a","type":"group","text":"Først","item":[{"linkId":"a1","type":"string","text":"En"}]},
                  {"linkId":"b","type":"group","text":"Så","item":[{"linkId":"b1","type":"string","text":"To","required":true}]}]}
                """) + "&visning=steg");
        nettleser.press("Gå videre");
        nettleser.waitFor(d -> heading().equals("Så, Steg 2 av 2"));
        assertThat(nettleser.driver().switchTo().activeElement().getTagName()).isEqualTo("h3");

        nettleser.driver().navigate().back();
        nettleser.waitFor(d -> heading().equals("Først, Steg 1 av 2"));
        assertThat(nettleser.driver().switchTo().activeElement().getTagName()).isEqualTo("h3");
    }

    @Test
    void anErrorLeadsToItsQuestionInALongFormThatIsNotAllDrawn() {
        var items = new StringBuilder();
        for (int i = 1; i <= 600; i++) {
            items.append(i == 1 ? "" : ",").append("""
                    {"linkId":"q%d","type":"string","text":"Spørsmål %d","required":%s}""".formatted(i, i, i == 590));
        }
        nettleser.open(forms.preview("lang.json", """
                {"resourceType":"Questionnaire","status":"active","title":"Lang","item":[%s]}""".formatted(items)) + "&feil=1");
        drawn();
        WebElement link = nettleser.waitFor(d -> d.findElement(By.cssSelector("#skjema-feil a")));
        nettleser.press(link);
        nettleser.waitFor(d -> "felt-q590".equals(d.switchTo().activeElement().getDomAttribute("id")));
        assertThat(nettleser.driver().switchTo().activeElement().getDomAttribute("aria-invalid"))
                .isEqualTo("true");
    }

    private void complete(Path file) {
        var form = read(file);
        var path = forms.preview(file.getParent().getFileName() + "-" + file.getFileName(), form);
        nettleser.setWidth(1280);
        nettleser.open(path + "&visning=side&feil=1");
        agree(file);
        drawn();
        assertThat(violations()).as("%s with errors", file).isEmpty();
        nettleser.open(path + "&visning=side");
        agree(file);
        drawn();
        assertThat(violations()).as("%s", file).isEmpty();

        var tastatur = new Tastatur(nettleser, new Svarforslag(form, folder));
        for (int tries = 0; tries < 3 && !isValid(); tries++) {
            tastatur.fillIn();
            agree(file);
        }
        assertThat(isValid())
                .as("%s is completed: %s", file, verdict().getText())
                .isTrue();
        assertThat(nettleser.consoleErrors()).as("%s: console", file).isEmpty();
    }

    /** Waits for the verdict on what is there now. */
    private static void agree(Path file) {
        Portalinstans.pause(600);
        nettleser.waitFor(d -> !verdict().getDomAttribute("data-enige").equals("venter"));
        assertThat(verdict().getDomAttribute("data-enige"))
                .as("%s: %s", file, verdict().getText())
                .isEqualTo("ja");
    }

    /** All of the form is there, also what is out of sight. */
    private static void drawn() {
        nettleser.waitFor(d -> !d.findElements(By.cssSelector("mv-skjema mv-felt"))
                        .isEmpty()
                && d.findElements(By.cssSelector("mv-blokk[data-venter]")).isEmpty());
    }

    private static boolean isValid() {
        return "gyldig".equals(verdict().getDomAttribute("data-nettleser"))
                && "gyldig".equals(verdict().getDomAttribute("data-tjener"));
    }

    private static WebElement verdict() {
        return nettleser.waitFor(d -> d.findElement(By.id("dom")));
    }

    private static String heading() {
        return nettleser
                .driver()
                .findElement(By.id("skjema-side-tittel"))
                .getDomProperty("textContent")
                .strip();
    }

    private static List<String> violations() {
        return new AxeBuilder()
                .withTags(RULES).analyze(nettleser.driver()).getViolations().stream()
                        .map(ForhandsvisTest::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " " + rule.getNodes().getFirst().getHtml();
    }

    private static Stream<Path> files(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var found = Files.walk(folder, depth)) {
            return found.filter(each -> each.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
