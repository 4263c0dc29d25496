package no.medvirk.nettleser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person at one browser, with a profile of its own. Finds things by what one sees and hears: names, labels, headings. */
final class Nettleser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Portalinstans portal;
    private final ChromeDriver driver;
    private final Path profile;
    private final Path downloads;
    private final List<String> errors = new ArrayList<>();
    private Oversettelser texts = Oversettelser.of("nb");

    Nettleser(Portalinstans portal) {
        this(portal, temporary("medvirk-profil"));
    }

    /** On a machine where somebody has been before: with the profile that they left. */
    Nettleser(Portalinstans portal, Path profile) {
        this.portal = portal;
        this.profile = profile;
        downloads = temporary("medvirk-nedlastet");
        var options = new ChromeOptions();
        options.setBinary(findProgram("chromium", "chromium-browser", "google-chrome"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--no-proxy-server",
                "--user-data-dir=" + profile,
                "--window-size=1280,1000");
        options.setExperimentalOption(
                "prefs", Map.of("download.default_directory", downloads.toString(), "intl.accept_languages", "nb"));
        var logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(findProgram("chromedriver")))
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
    }

    WebDriver driver() {
        return driver;
    }

    /** Shows everything in `nb`, `nn` or `en` from the next page on. */
    void chooseLanguage(String sprak) {
        if (!driver.getCurrentUrl().startsWith(portal.url(""))) {
            open("/");
        }
        script("localStorage.setItem('medvirk.sprak', arguments[0])", sprak);
        texts = Oversettelser.of(sprak);
    }

    /** @param width in CSS pixels; narrower than a window can be */
    void setWidth(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    void open(String path) {
        driver.get(portal.url(path));
        waitUntilShown();
    }

    /** Through the login page of a provider (`idporten`, `helseid`, `entra`) and on to a path. */
    void login(String provider, String fnr, String path) {
        driver.get(portal.url("/logg-inn/" + provider + "?neste=" + path));
        loginHere(fnr);
    }

    /** On the login page that is shown now. */
    void loginHere(String fnr) {
        waitFor(d -> d.findElement(By.id("pid"))).sendKeys(fnr, Keys.ENTER);
        waitFor(d -> d.getCurrentUrl().startsWith(portal.url("/")));
        waitUntilShown();
    }

    /** The view has its heading and waits for nothing. */
    void waitUntilShown() {
        waitFor(d -> d.findElements(By.cssSelector("mv-laster")).isEmpty()
                && d.findElements(By.cssSelector("main h1")).stream().anyMatch(WebElement::isDisplayed));
    }

    String heading() {
        return waitFor(d -> d.findElement(By.cssSelector("main h1"))).getText();
    }

    void waitForHeading(String bokmal) {
        waitFor(d -> heading().contains(text(bokmal)));
    }

    /** Waits until the page says it, in the language of this browser if that is known. */
    void waitForText(String bokmal) {
        var wanted = text(bokmal);
        waitFor(d -> pageText().contains(wanted));
    }

    String pageText() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** The text of the front end that is this in bokmål. */
    String text(String bokmal) {
        return texts.get(bokmal);
    }

    /** Presses the button or the link that is called this in bokmål. */
    void press(String bokmal) {
        var name = text(bokmal);
        var element = waitFor(d -> d.findElements(By.xpath("//button | //a[@href]")).stream()
                .filter(each -> each.isDisplayed() && matches(each, name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nothing to press is called " + name)));
        press(element);
    }

    void press(WebElement element) {
        script("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
        element.click();
    }

    /** The field with this label; the label may say more after it. */
    WebElement field(String label) {
        var wanted = text(label);
        return waitFor(d -> {
            var found = (WebElement) script("""
                    const wanted = arguments[0];
                    const label = [...document.querySelectorAll('label')]
                        .find((each) => each.textContent.trim().replace(/\\s+/g, ' ').startsWith(wanted));
                    return label ? (label.control ?? label.querySelector('input')) : null;
                    """, wanted);
            if (found == null) {
                throw new NoSuchElementException("No field is called " + wanted);
            }
            return found;
        });
    }

    <T> T waitFor(Function<WebDriver, T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(NoSuchElementException.class, StaleElementReferenceException.class)
                .withMessage(() -> "at " + driver.getCurrentUrl() + "\n" + pageText())
                .until(condition);
    }

    Object script(String source, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(source, arguments);
    }

    Object asyncScript(String source, Object... arguments) {
        return ((JavascriptExecutor) driver).executeAsyncScript(source, arguments);
    }

    /** The one file that was downloaded, when it is whole. */
    Path downloaded() {
        return waitFor(d -> {
            try (Stream<Path> files = Files.list(downloads)) {
                return files.filter(file -> !file.toString().endsWith(".crdownload")
                                && !file.getFileName().toString().startsWith("."))
                        .findFirst()
                        .orElse(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What the browser has complained about so far, violations of the content security policy among it. */
    List<String> consoleErrors() {
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .forEach(errors::add);
        return errors;
    }

    /** Takes the net away from the page that is shown, or gives it back. */
    void setOffline(boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Every page from now on is one whose browser lets nothing be kept. */
    void refuseStorage() {
        driver.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "indexedDB.open = () => { throw new DOMException('refused', 'SecurityError'); };"));
    }

    /** The browser dies where it stands. Gives what is left on the machine. */
    Path kill() {
        ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").contains(profile.toString()))
                .forEach(ProcessHandle::destroyForcibly);
        return profile;
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Path temporary(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean matches(WebElement element, String name) {
        var shown = element.getText().strip().replaceAll("\\s+", " ");
        return shown.equals(name) || shown.startsWith(name + " ") || shown.startsWith(name + ",");
    }

    private static String findProgram(String... names) {
        var path = System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Stream.of(path).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not on PATH: " + String.join(", ", names)))
                .toString();
    }
}
