package no.medvirk.nettleser;

import static no.medvirk.nettleser.Personer.OLGA_ID;
import static no.medvirk.nettleser.Personer.PER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.medvirk.Krav;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What the portal has acknowledged is there also when the portal dies in the middle. */
@Tag("nettleser")
class KillTest {

    private static Portalinstans portal;

    @BeforeAll
    static void start() {
        portal = Portalinstans.start();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    @Krav("K73")
    void anAnswerThatWasSavedIsThereAfterAKill() throws Exception {
        try (var per = new Nettleser(portal)) {
            per.login("idporten", PER, "/for/" + OLGA_ID + "/minside");
            var reise = new Soknadsreise(per);
            reise.startForOlga("trygghetsalarm");
            write(per, "45 00 11 22");
            waitUntilSaved(per);
            var path = per.driver().getCurrentUrl().replaceFirst("https?://[^/]+", "");

            portal.kill();
            portal.run();

            per.script(
                    "localStorage.clear(); sessionStorage.clear()"); // what the browser kept for itself does not count
            per.open(path);
            assertThat(per.field("Telefon").getDomProperty("value")).isEqualTo("45 00 11 22");
        }
    }

    @Test
    @Krav("K178")
    void anApplicationThatIsSentTwiceAtOnceIsThereExactlyOnceAlsoAfterAKill() throws Exception {
        try (var per = new Nettleser(portal)) {
            per.login("idporten", PER, "/for/" + OLGA_ID + "/minside");
            var reise = new Soknadsreise(per);
            var id = reise.startForOlga("matombringing");
            reise.answerEverything();
            waitUntilSaved(per);

            var numbers = sendTwiceAtOnce(per, id);
            portal.kill();
            portal.run();

            assertThat(numbers).hasSize(2).doesNotContainNull();
            assertThat(numbers.getFirst()).isEqualTo(numbers.getLast());
            per.open("/for/" + OLGA_ID + "/minside");
            assertThat(per.driver().findElements(By.cssSelector("main article")).stream()
                            .filter(card -> card.getText().contains(String.valueOf(numbers.getFirst()))))
                    .hasSize(1);
        }
    }

    private static void write(Nettleser per, String telephone) {
        var field = per.field("Telefon");
        field.clear();
        field.sendKeys(telephone);
    }

    private static void waitUntilSaved(Nettleser per) {
        Portalinstans.pause(1000); // longer than the pause before it saves
        per.waitFor(d -> d.findElement(By.cssSelector("main")).getText().contains("Lagret kl."));
    }

    /** Two requests, neither waiting for the other: the numbers of the cases that they were given. */
    @SuppressWarnings("unchecked")
    private static List<Object> sendTwiceAtOnce(Nettleser per, String soknadId) {
        return (List<Object>) per.asyncScript("""
                const [innbyggerId, soknadId, done] = arguments;
                const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1]
                    ?? document.querySelector('meta[name="_csrf"]')?.content;
                const hilla = /csrfToken=([^;]*)/.exec(document.cookie)?.[1] ?? '';
                const send = () => fetch('/connect/SoknadPortal/submit', {
                    method: 'POST',
                    headers: {
                        'Content-Type': 'application/json',
                        'X-XSRF-TOKEN': token ?? '',
                        'X-CSRF-TOKEN': token ?? hilla,
                    },
                    body: JSON.stringify({ innbyggerId, soknadId, sprak: 'nb' }),
                }).then((answer) => answer.json()).then(({ kvittering }) => kvittering?.saksnummer ?? null);
                Promise.all([send(), send()]).then(done, (error) => done([String(error)]));
                """, OLGA_ID, soknadId);
    }
}
