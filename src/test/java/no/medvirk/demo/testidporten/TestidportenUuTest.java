package no.medvirk.demo.testidporten;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.medvirk.Krav;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The provider's page, before and after an invalid number, in every language and at two widths. */
@Tag("nettleser")
@Krav("K29")
class TestidportenUuTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Testidporten server;
    private static ChromeDriver driver;

    @BeforeAll
    static void start() throws IOException {
        server = new Testidporten(0, false);
        var klient = new Klientside(server.origin() + "/idporten");
        server.start(
                leverandor -> new Klient(
                        Klientside.CLIENT_ID,
                        klient.key.toPublicJWK(),
                        () -> Set.of(Klientside.REDIRECT_URI),
                        () -> Set.of(),
                        () -> "http://localhost:9/logg-ut/fra-leverandor"),
                Clock.systemUTC());
        var options = new ChromeOptions();
        options.setBinary(findProgram("chromium", "chromium-browser", "google-chrome"));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--no-proxy-server");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(findProgram("chromedriver")))
                .build();
        driver = new ChromeDriver(service, options);
    }

    @AfterAll
    static void stop() {
        driver.quit();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "idporten, nb, 320", "idporten, nn, 1280", "idporten, en, 320",
        "helseid, nb, 1280", "helseid, nn, 320", "entra, en, 1280"
    })
    void hasNoBarrier(String id, String sprak, int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        var request = new Klientside(server.origin() + "/" + id).request();
        request.put("ui_locales", sprak);
        driver.get(server.origin() + "/" + id + "/authorize?" + Klientside.encode(request));
        look();

        driver.findElement(By.id("pid")).sendKeys("123\n");

        new WebDriverWait(driver, Duration.ofSeconds(20))
                .until(d -> d.findElement(By.cssSelector("#pid[aria-invalid=true]:focus")));
        look();
    }

    private static void look() {
        assertThat(new AxeBuilder()
                        .withTags(RULES).analyze(driver).getViolations().stream()
                                .map(TestidportenUuTest::describe))
                .isEmpty();
        assertThat(driver.executeScript("""
                        const { scrollWidth, clientWidth } = document.documentElement;
                        return scrollWidth - clientWidth;
                        """)).as("sideways scrolling in pixels").isEqualTo(0L);
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
    }

    private static String findProgram(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .map(File::getPath)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not found on PATH: " + List.of(names)));
    }
}
