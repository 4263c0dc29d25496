package no.medvirk.nettleser;

import static no.medvirk.nettleser.Personer.OLGA;
import static no.medvirk.nettleser.Personer.OLGA_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * {@code ./portal bench form}: how long a form takes to be there, and what a key press and a click cost in it, in the built
 * portal and a headless Chromium. A frame comes each 16.7 ms, so that is what a key press waits for at the most, also in the
 * empty page that the first row shows.
 */
class SkjemaBench {

    private static final int LOADS = 5;
    private static final int KEYS = 80;
    private static final int TOGGLES = 20;

    /** Notes when a field can first be filled in. */
    static final String WATCH = """
            const seen = () => document.querySelector('mv-skjema :is(input, textarea, select)');
            new MutationObserver((_, observer) => {
                if (!seen()) return;
                window.firstFillable = performance.now();
                window.loadedThen = performance.getEntriesByType('resource').map((entry) => entry.name);
                observer.disconnect();
            }).observe(document, { childList: true, subtree: true });
            """;

    /** Notes how long each key press takes to the end of the next frame, and what blocks. */
    private static final String LISTEN = """
            window.frames_ = [];
            window.blocked = [];
            const afterFrame = (done) => requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = done;
                channel.port2.postMessage(0);
            });
            window.afterFrame = afterFrame;
            addEventListener('keydown', () => {
                const start = performance.now();
                afterFrame(() => window.frames_.push(performance.now() - start));
            }, true);
            new PerformanceObserver((list) => list.getEntries().forEach((each) => window.blocked.push(each.duration)))
                .observe({ type: 'longtask' });
            """;

    /** A question that others hang on, on and off. */
    private static final String TOGGLE = """
            const done = arguments[arguments.length - 1];
            const radios = [...document.querySelectorAll('mv-felt')]
                .find((each) => each.node.item.linkId === 'bryter').querySelectorAll('input');
            const times = [];
            const next = (i) => {
                if (i === arguments[0]) return done(times);
                const start = performance.now();
                radios[i % 2].click();
                window.afterFrame(() => {
                    times.push(performance.now() - start);
                    setTimeout(() => next(i + 1), 50);
                });
            };
            next(0);
            """;

    private record Rad(
            String name,
            double first,
            double p50,
            double p95,
            double blocked,
            double toggle,
            double heap,
            double all) {}

    private final Portalinstans portal = Portalinstans.shared();

    @Test
    void measure() {
        System.out.printf(
                Locale.ROOT,
                "%-16s %12s %10s %10s %12s %12s %8s %12s%n",
                "form",
                "fillable ms",
                "key p50",
                "key p95",
                "blocked ms",
                "toggle ms",
                "heap MB",
                "all drawn ms");
        try (var forms = new Skjematjener();
                var nettleser = new Nettleser(portal)) {
            print(emptyPage(nettleser));
            for (int size : new int[] {10, 100, 500, 2000}) {
                var path = forms.preview(size + ".json", Storskjema.of(size));
                print(form(nettleser, size + " items", path));
            }
            print(form(nettleser, "200 summed", forms.preview("sum.json", Storskjema.summed(200))));
            assertSum(nettleser);
        }
        try (var nettleser = new Nettleser(portal)) {
            weigh(nettleser);
        }
    }

    private Rad form(Nettleser nettleser, String name, String path) {
        var driver = (ChromeDriver) nettleser.driver();
        var watch = driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        var firsts = new ArrayList<Double>();
        for (int i = 0; i < LOADS; i++) {
            nettleser.open(path);
            firsts.add(nettleser
                    .waitFor(d -> (Number) nettleser.script("return window.firstFillable"))
                    .doubleValue());
        }
        double all = nettleser.waitFor(d -> (Number) nettleser.script("""
                return document.querySelector('mv-blokk[data-venter]') ? null : performance.now();
                """)).doubleValue();
        driver.executeCdpCommand(
                "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", watch.get("identifier")));
        Portalinstans.pause(1500);
        double heap = heap(driver);
        nettleser.script(LISTEN);
        driver.findElement(By.cssSelector("mv-skjema input[type=text]")).click();
        type(driver);
        var frames = numbers(nettleser.script("return window.frames_"));
        double blocked = sum(numbers(nettleser.script("return window.blocked")));
        var toggles = numbers(nettleser.asyncScript(TOGGLE, TOGGLES));
        return new Rad(name, at(firsts, 0.5), at(frames, 0.5), at(frames, 0.95), blocked, at(toggles, 0.5), heap, all);
    }

    private Rad emptyPage(Nettleser nettleser) {
        var driver = (ChromeDriver) nettleser.driver();
        driver.get("data:text/html,<title>Tom</title><input>");
        nettleser.script(LISTEN);
        driver.findElement(By.tagName("input")).click();
        type(driver);
        var frames = numbers(nettleser.script("return window.frames_"));
        return new Rad("(empty page)", 0, at(frames, 0.5), at(frames, 0.95), 0, 0, heap(driver), 0);
    }

    private static void type(ChromeDriver driver) {
        var field = driver.switchTo().activeElement();
        for (int i = 0; i < KEYS; i++) {
            field.sendKeys(i % 20 == 19 ? Keys.BACK_SPACE : "a");
        }
    }

    private static double heap(ChromeDriver driver) {
        driver.executeCdpCommand("HeapProfiler.collectGarbage", Map.of());
        var usage = driver.executeCdpCommand("Runtime.getHeapUsage", Map.of());
        return ((Number) usage.get("usedSize")).doubleValue() / 1e6;
    }

    private static void print(Rad rad) {
        System.out.printf(
                Locale.ROOT,
                "%-16s %12.0f %10.1f %10.1f %12.0f %12.1f %8.1f %12.0f%n",
                rad.name(),
                rad.first(),
                rad.p50(),
                rad.p95(),
                rad.blocked(),
                rad.toggle(),
                rad.heap(),
                rad.all());
    }

    /** The first number is written by the measurement before; the others now. */
    private static void assertSum(Nettleser nettleser) {
        nettleser.script("""
                document.querySelectorAll('mv-blokk[data-venter]').forEach((each) => each.draw());
                """);
        nettleser.waitFor(d ->
                d.findElements(By.cssSelector("mv-skjema input[type=text]")).size() == 200);
        nettleser.script("""
                document.querySelectorAll('mv-skjema input[type=text]').forEach((field, i) => {
                    field.value = String(i + 1);
                    field.dispatchEvent(new Event('input', { bubbles: true }));
                });
                """);
        nettleser.waitFor(d -> !sum(d).isEmpty() && !sum(d).equals("0"));
        Portalinstans.pause(1000);
        assertThat(sum(nettleser.driver())).isEqualTo("20100");
    }

    private static String sum(WebDriver driver) {
        return driver.findElement(By.cssSelector("#felt-sum dd")).getText().replaceAll("\\D", "");
    }

    /** What the view of an application costs beyond Min side, until its first step can be filled in and after that. */
    private void weigh(Nettleser nettleser) {
        nettleser.login("idporten", OLGA, "/for/" + OLGA_ID + "/minside");
        var soknad = new Soknadsreise(nettleser).startForOlga("hjemmesykepleie");
        var vekt = new Sidevekt(portal, nettleser);
        nettleser.open("/for/" + OLGA_ID + "/minside");
        var frame = vekt.loaded();
        ((ChromeDriver) nettleser.driver())
                .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        nettleser.open("/for/" + OLGA_ID + "/soknad/" + soknad + "/start");
        var form = vekt.loadedUntilFillable();
        form.removeAll(frame);
        Portalinstans.pause(3000);
        var later = vekt.loaded();
        later.removeAll(frame);
        later.removeAll(form);
        System.out.printf(
                Locale.ROOT,
                "frame %.1f kB brotli in %d files; the application beyond it %.1f kB in %d, and when idle %.1f kB in %d%n",
                vekt.kilobytes(frame),
                frame.size(),
                vekt.kilobytes(form),
                form.size(),
                vekt.kilobytes(later),
                later.size());
    }

    @SuppressWarnings("unchecked")
    private static List<Double> numbers(Object found) {
        return ((List<Number>) found).stream().map(Number::doubleValue).toList();
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(each -> each).sum();
    }

    private static double at(List<Double> numbers, double share) {
        var sorted = numbers.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(sorted.size() * share)));
    }
}
