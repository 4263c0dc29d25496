package no.medvirk.tilgang.innlogging;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import no.medvirk.Krav;
import no.medvirk.demo.folkeregister.Simulert;
import no.medvirk.innbygger.Innbyggerregister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a login has the person register asked about, and what it does not wait for. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "medvirk.demo.enabled=true",
            "medvirk.data=target/test-data/${random.uuid}",
            "spring.session.jdbc.cleanup-cron=-",
            "vaadin.productionMode=true"
        })
@Krav("K311")
class RegisterhentingTest {

    private static final String OLGA = "12834349858";
    private static final String ROBERT = "23915548326";
    private static final String UTENBYS = "01814146002";

    @Autowired
    Innbyggerregister innbyggere;

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    private int port;

    private Simulert simulert;

    @BeforeEach
    void findSimulator() {
        simulert = Simulert.of(context);
    }

    @AfterEach
    void work() {
        simulert.work();
    }

    @Test
    void renewsTheOneWhoLogsIn() {
        simulert.navn(ROBERT, "Robert", "Aase Lie");

        assertThat(new Nettleser(port).logIn("idporten", ROBERT)).isEqualTo("/");

        await().atMost(10, SECONDS)
                .until(() -> innbyggere.findByFnr(ROBERT).orElseThrow().navn().equals("Robert Aase Lie"));
    }

    @Test
    void logsInAlsoWhileTheRegisterIsOutOfOrder() {
        simulert.failAfter(0);

        assertThat(new Nettleser(port).logIn("idporten", OLGA)).isEqualTo("/");
    }

    @Test
    void letsInARelativeFromElsewhereWhomTheRegisterKnows() {
        simulert.person(UTENBYS, "Gudrun", "Vik", "1941-01-01", "1103");

        assertThat(new Nettleser(port).logIn("idporten", UTENBYS)).isEqualTo("/");

        assertThat(innbyggere.findByFnr(UTENBYS).orElseThrow().kommune()).isEqualTo("1103");
    }

    @Test
    void refusesOneWhomNeitherPortalNorRegisterKnows() {
        assertThat(new Nettleser(port).logIn("idporten", "01814246023")).contains("grunn=ukjent");
        assertThat(innbyggere.findByFnr("01814246023")).isEmpty();
    }
}
