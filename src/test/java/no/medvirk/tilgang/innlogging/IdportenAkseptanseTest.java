package no.medvirk.tilgang.innlogging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.medvirk.Krav;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * ID-porten's verification tests, those that can be run here: against Test-ID-porten, with one login for all services as
 * the real one has. That a login asks with code, PKCE, state, nonce, level and language stands in {@link InnloggingTest}.
 *
 * <p>Source: ID-porten «Verifikasjonstester».
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "medvirk.demo.enabled=true",
            "medvirk.demo.testidporten.sso=true",
            "medvirk.data=target/test-data/${random.uuid}",
            "spring.session.jdbc.cleanup-cron=-",
            "vaadin.productionMode=true"
        })
@Import(Stillbarklokke.class)
@Krav("K82")
class IdportenAkseptanseTest {

    private static final String OLGA = "12834349858";
    private static final String MINSIDE = "{\"innbyggerId\":\"019a0000-0000-7000-8000-000000000001\",\"sprak\":\"nb\"}";

    private final JdbcClient jdbc;
    private Nettleser nettleser;

    @LocalServerPort
    private int port;

    @Autowired
    IdportenAkseptanseTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BeforeEach
    void openBrowser() {
        nettleser = new Nettleser(port);
    }

    @AfterEach
    void setClockRight() {
        Stillbarklokke.moveTo(Duration.ZERO);
    }

    @Test
    void endsASessionThatNobodyHasUsedForThirtyMinutes() {
        nettleser.logIn("idporten", OLGA);
        idleFor(Duration.ofMinutes(29));
        assertThat(minside()).isEqualTo(200);

        idleFor(Duration.ofMinutes(30).plusSeconds(1));
        assertThat(minside()).isEqualTo(401);
        assertThat(whoAmI()).contains("INGEN");
    }

    @Test
    void endsASessionAfterTwoHoursHoweverMuchItIsUsed() {
        nettleser.logIn("idporten", OLGA);
        Stillbarklokke.moveTo(Duration.ofMinutes(119));
        assertThat(minside()).isEqualTo(200);

        Stillbarklokke.moveTo(Duration.ofMinutes(120));
        assertThat(minside()).isEqualTo(401);

        Stillbarklokke.moveTo(Duration.ZERO);
        assertThat(whoAmI()).as("what is ended stays ended").contains("INGEN");
    }

    private int minside() {
        return nettleser.call("MinsidePortal/oversikt", MINSIDE).statusCode();
    }

    private String whoAmI() {
        return nettleser.call("OktPortal/hvem", "{}").body();
    }

    /** As time goes for the sessions in the database, which keep it themselves. */
    private void idleFor(Duration duration) {
        jdbc.sql("""
                update platform.sesjon set last_access_time = :then,
                    expiry_time = :then + 1000 * max_inactive_interval
                """)
                .param("then", System.currentTimeMillis() - duration.toMillis())
                .update();
    }
}
