package no.medvirk.nettleser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.medvirk.Krav;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view, in every language, on a phone and on a screen. No rule of axe is switched off. */
@Tag("nettleser")
class VisningerTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    /** One browser for each person: a login takes longer than a look. */
    private static final Map<String, Nettleser> BROWSERS = new HashMap<>();

    static Stream<Visning> views() {
        return Visning.all().stream();
    }

    @AfterAll
    static void closeBrowsers() {
        BROWSERS.values().forEach(Nettleser::close);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    @Krav({"K285", "K29"})
    void isAccessibleInEveryLanguageAndWidth(Visning view) {
        var nettleser = browserOf(view);
        var all = new SoftAssertions();
        for (var sprak : LANGUAGES) {
            nettleser.chooseLanguage(sprak);
            for (int width : WIDTHS) {
                nettleser.setWidth(width);
                nettleser.open(view.path());
                look(nettleser, all, view.id() + " " + sprak + " " + width, sprak);
            }
        }
        all.assertThat(nettleser.consoleErrors().stream().filter(error -> !isTheRefusalItShows(view, error)))
                .as(view.id() + ": console")
                .isEmpty();
        nettleser.consoleErrors().clear();
        all.assertAll();
    }

    @Test
    void theListNamesEachViewOnce() {
        assertThat(Visning.all()).extracting(Visning::id).doesNotHaveDuplicates();
        assertThat(Visning.all()).extracting(Visning::face).containsOnly("portal", "ansatt", "open");
    }

    /** The browser itself notes each refused call. A view that is there to show a refusal cannot do without one. */
    private static boolean isTheRefusalItShows(Visning view, String error) {
        return !view.states().contains("filled") && error.contains("/connect/") && error.contains("status of 400");
    }

    private static void look(Nettleser nettleser, SoftAssertions all, String where, String sprak) {
        var violations =
                new AxeBuilder().withTags(RULES).analyze(nettleser.driver()).getViolations();
        all.assertThat(violations.stream().map(VisningerTest::describe))
                .as(where)
                .isEmpty();
        all.assertThat(nettleser.script("return document.documentElement.lang"))
                .as(where + ": language")
                .isEqualTo(sprak);
        all.assertThat(nettleser.script("""
                        const { scrollWidth, clientWidth } = document.documentElement;
                        return scrollWidth - clientWidth;
                        """))
                .as(where + ": sideways scrolling in pixels")
                .isEqualTo(0L);
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getHtml())
                        .collect(joining());
    }

    private static Nettleser browserOf(Visning view) {
        var provider = view.face().equals("ansatt") ? "helseid" : "idporten";
        return BROWSERS.computeIfAbsent(provider + view.person(), _ -> {
            var nettleser = new Nettleser(Portalinstans.shared());
            if (view.person() != null) {
                nettleser.login(provider, view.person(), "/");
            }
            return nettleser;
        });
    }
}
