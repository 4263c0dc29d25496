package no.medvirk.tilgang.ansatt;

import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.GEIR;
import static no.medvirk.Personer.INGRID;
import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.LAURA;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.testSecurityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.time.Clock;
import java.time.LocalDate;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@Integrasjonstest
@Krav({"K214", "K297"})
class TilgangsrapportControllerTest {

    @Autowired
    Tilgang tilgang;

    @Autowired
    Clock clock;

    MockMvcTester mvc;

    @BeforeEach
    void start(@Autowired WebApplicationContext context) {
        loginAs(KARI);
        tilgang.require(LAURA.id(), Handling.SE_SAK).settle();
        mvc = MockMvcTester.create(
                webAppContextSetup(context).apply(springSecurity()).build());
    }

    @Test
    void givesTheLeaderTheReportAsCsvAndJson() {
        assertThat(fetch(INGRID, "csv"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition", v -> assertThat(v).asString().contains("attachment", ".csv"));
        assertThat(fetch(INGRID, "csv"))
                .bodyText()
                .startsWith("id,tid,")
                .contains(",Kari Lund,", "\"L. M., 1946\",SE_SAK,SOKNAD,true,TJENSTLIG_BEHOV,,")
                .doesNotContain("Midtbø");
        assertThat(fetch(INGRID, "json"))
                .hasStatusOk()
                .bodyText()
                .contains("\"handling\":\"SE_SAK\"")
                .doesNotContain("Midtbø");
    }

    @Test
    void refusesOthersAndThoseWhoAreNotLoggedIn() {
        assertThat(fetch(KARI, "csv")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(fetch(GEIR, "json")).hasStatus(HttpStatus.FORBIDDEN);
        SecurityContextHolder.clearContext();
        assertThat(mvc.perform(get(address("csv")))).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void namesTheParameterThatIsWrong() {
        loginAs(INGRID);
        assertThat(mvc.perform(get("/ansatt/api/tilgang/" + BERGEN_ENHET + "/rapport.csv?fra=2026-02-01&til=2026-01-01")
                        .with(testSecurityContext())))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("til", "periode");
    }

    private MvcTestResult fetch(Aktor aktor, String type) {
        loginAs(aktor);
        return mvc.perform(get(address(type)).with(testSecurityContext()));
    }

    private String address(String type) {
        var today = LocalDate.now(clock);
        return "/ansatt/api/tilgang/%s/rapport.%s?fra=%s&til=%s".formatted(BERGEN_ENHET, type, today, today);
    }
}
