package no.medvirk.arbeidsflate.ansatt;

import static java.util.concurrent.TimeUnit.SECONDS;
import static no.medvirk.Personer.AMINA;
import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.FITJAR_ENHET;
import static no.medvirk.Personer.GEIR;
import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.NINA;
import static no.medvirk.Personer.OLE;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Soknader;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Ansatt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;

@Integrasjonstest
class StromAnsattTest {

    @Autowired
    StromAnsatt controller;

    @Autowired
    Saksstrom strom;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private MockMvc mvc;

    @BeforeEach
    void setUp() {
        mvc = MockMvcBuilders.standaloneSetup(controller).build();
    }

    @Test
    @Krav("K127")
    void tellsTheUnitWithinFiveSecondsAndNoOther() throws Exception {
        var karis = open(KARI);
        var oles = open(OLE);
        transaction.executeWithoutResult(status -> events.publishEvent(Soknader.sent(PER, OLGA, BERGEN_ENHET, "bpa")));
        await().atMost(5, SECONDS).until(() -> text(karis).contains(BERGEN_ENHET.toString()));
        notifyUnit(FITJAR_ENHET);
        await().atMost(5, SECONDS).until(() -> text(oles).contains(FITJAR_ENHET.toString()));
        assertThat(text(oles)).doesNotContain(BERGEN_ENHET.toString());
        assertThat(text(karis)).doesNotContain(FITJAR_ENHET.toString());
    }

    @Test
    void sendsNothingAboutAPerson() throws Exception {
        var karis = open(KARI);
        var sendt = Soknader.sent(PER, OLGA, BERGEN_ENHET, "bpa");
        transaction.executeWithoutResult(status -> events.publishEvent(sendt));
        await().atMost(5, SECONDS).until(() -> text(karis).contains("event:sak"));
        assertThat(text(karis).lines().filter(line -> line.startsWith("data:")).distinct())
                .containsExactly("data:{\"enhet\":\"" + BERGEN_ENHET + "\"}");
    }

    @Test
    void isForNobodyButCaseWorkers() throws Exception {
        for (Aktor other : new Aktor[] {AMINA, NINA, GEIR, OLGA}) {
            loginAs(other);
            mvc.perform(get("/ansatt/strom")).andExpect(status().isForbidden());
        }
    }

    @Test
    void listensAgainAfterItsConnectionIsLost() throws Exception {
        var karis = open(KARI);
        var ended = jdbc.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where query ~ '^ *LISTEN '")
                .query(Integer.class)
                .single();
        assertThat(ended).isPositive();
        // What may have been missed meanwhile is told by itself once the connection is there again.
        await().atMost(10, SECONDS).until(() -> text(karis).contains(BERGEN_ENHET.toString()));
        var before = text(karis).length();
        notifyUnit(BERGEN_ENHET);
        await().atMost(5, SECONDS).until(() -> text(karis).length() > before);
    }

    @Test
    void endsTheStreamsWhenThePortalStops() {
        var own = new Saksstrom();
        own.start();
        own.subscribe(Set.of(BERGEN_ENHET));
        assertThat(own.open()).isEqualTo(1);
        own.stop();
        assertThat(own.isRunning()).isFalse();
        assertThat(own.open()).isZero();
    }

    private MockHttpServletResponse open(Ansatt ansatt) throws Exception {
        loginAs(ansatt);
        var response = mvc.perform(get("/ansatt/strom"))
                .andExpect(request().asyncStarted())
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        await().atMost(5, SECONDS).until(() -> text(response).contains(":klar"));
        return response;
    }

    private void notifyUnit(UUID enhet) {
        jdbc.sql("select pg_notify('medvirk_sak', ?)::text")
                .param(enhet.toString())
                .query(String.class)
                .optional();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
