package no.medvirk.tilgang.innlogging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The portal behind a proxy, with narrow limits. Each test has an address of its own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "medvirk.demo.enabled=true",
            "medvirk.data=target/test-data/${random.uuid}",
            "medvirk.grense.innlogging=4",
            "medvirk.grense.anonym=4",
            "server.forward-headers-strategy=native",
            "spring.session.jdbc.cleanup-cron=-",
            "vaadin.productionMode=true"
        })
class NettvernTest {

    private static final String OLGA = "12834349858";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, /logg-inn/idporten",
        "192.0.2.2, /login/oauth2/code/idporten?code=guess&state=guess",
        "192.0.2.3, /logg-ut/fra-leverandor?iss=guess&sid=guess"
    })
    void answersAFloodOfLoginsFromOneAddressWith429(String address, String path) {
        var flood = from(address);
        for (var i = 0; i < 4; i++) {
            assertThat(flood.get(path).statusCode()).isNotEqualTo(429);
        }
        var refused = flood.get(path);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(retryAfter(refused)).isBetween(1, 60);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(refused.body()).contains("prøv igjen");
        assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();

        assertThat(from("192.0.2.99").get(path).statusCode()).isNotEqualTo(429);
    }

    @Test
    void answersAFloodOfCallsFromOneWhoIsNotLoggedInWith429() {
        var flood = from("192.0.2.4");
        flood.get("/logg-inn/idporten");
        for (var i = 0; i < 4; i++) {
            assertThat(hvem(flood).statusCode()).isEqualTo(200);
        }
        var refused = hvem(flood);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).startsWith("{\"message\":");
    }

    @Test
    void letsOneWhoIsLoggedInCallAsOftenAsTheyNeed() {
        var olga = from("192.0.2.5");
        olga.logIn("idporten", OLGA);
        for (var i = 0; i < 10; i++) {
            assertThat(hvem(olga).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void countsTheAddressesOfOneSubscriberAsOne() {
        for (var i = 0; i < 4; i++) {
            from("2001:db8:0:1:0:0:0:" + i).get("/logg-inn/idporten");
        }
        assertThat(from("2001:db8:0:1:9:9:9:9").get("/logg-inn/idporten").statusCode())
                .isEqualTo(429);
        assertThat(from("2001:db8:0:2:0:0:0:1").get("/logg-inn/idporten").statusCode())
                .isEqualTo(302);
    }

    @Test
    void tellsTheBrowserToUseHttpsFromNowOnAndToKeepOtherSitesApart() {
        var headers = new Nettleser(port)
                .withHeader("X-Forwarded-Proto", "https")
                .get("/")
                .headers();
        assertThat(headers.firstValue("Strict-Transport-Security").orElseThrow())
                .contains("max-age=31536000", "includeSubDomains");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
    }

    @Test
    void letsThePreviewOfFormsAloneFetchFromThisMachine() {
        assertThat(policy("/skjema/forhandsvis")).contains("connect-src 'self' http://localhost:* http://127.0.0.1:*;");
        assertThat(policy("/skjema/forhandsvis/")).contains("connect-src 'self';");
        assertThat(policy("/")).contains("connect-src 'self';");
    }

    @Test
    void countsQuestionsAboutFormsAsCalls() {
        var flood = from("192.0.2.6");
        for (var i = 0; i < 4; i++) {
            assertThat(flood.get("/skjema/api/skjemaer").statusCode()).isEqualTo(200);
        }
        assertThat(flood.get("/skjema/api/skjemaer").statusCode()).isEqualTo(429);
    }

    private String policy(String path) {
        return new Nettleser(port)
                .get(path)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }

    private Nettleser from(String address) {
        return new Nettleser(port).withHeader("X-Forwarded-For", address);
    }

    private static HttpResponse<String> hvem(Nettleser nettleser) {
        return nettleser.call("OktPortal/hvem", "{}");
    }

    private static int retryAfter(HttpResponse<String> response) {
        return Integer.parseInt(response.headers().firstValue("Retry-After").orElseThrow());
    }
}
