package no.medvirk.soknad.portal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.loginAs;
import static no.medvirk.soknad.Utfylling.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Omrade;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.fullmakt.FullmaktService;
import no.medvirk.tilgang.fullmakt.Mottakersok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Those who have a draft open hear of each other; those who have lost access hear no more. */
@Integrasjonstest
@Krav({"K101", "K102", "K142"})
class StromPortalTest {

    @Autowired
    StromPortal controller;

    @Autowired
    Utkaststrom strom;

    @Autowired
    SoknadPortal portal;

    @Autowired
    FullmaktService fullmakter;

    @Autowired
    Mottakersok sok;

    @Autowired
    Tilgang tilgang;

    private MockMvc mvc;
    private UUID draft;

    @BeforeEach
    void begin() {
        mvc = MockMvcBuilders.standaloneSetup(controller).build();
        loginAs(OLGA);
        draft = portal.start(OLGA.id(), "korttidsopphold", "nb").id();
    }

    @AfterEach
    void discard() {
        loginAs(OLGA);
        portal.discard(OLGA.id(), draft);
    }

    @Test
    void tellsThatTheOtherHasWrittenAndNothingOfWhat() throws Exception {
        var pers = open(PER);
        var before = count(pers, "event:nytt");
        loginAs(OLGA);
        portal.save(OLGA.id(), draft, List.of(text("telefon", "55 00 00 01", 0, UUID.randomUUID())));
        await().atMost(5, SECONDS).until(() -> count(pers, "event:nytt") > before);
        assertThat(heard(pers)).doesNotContain("55 00 00 01", "Olga", draft.toString());

        loginAs(PER);
        var news = portal.news(OLGA.id(), draft, 0);
        assertThat(news.punkter())
                .extracting(Punkt::linkId, Punkt::skrevetAv, Punkt::egen)
                .contains(tuple("telefon", "Olga Nilsen", false));
        assertThat(news.punkter().getFirst().verdi()).contains("55 00 00 01");
    }

    @Test
    void showsWhoElseHasItOpenForAsLongAsTheyHave() throws Exception {
        var pers = open(PER);
        loginAs(OLGA);
        assertThat(portal.news(OLGA.id(), draft, 0).tilstede()).containsExactly("Per Nilsen");
        loginAs(PER);
        assertThat(portal.news(OLGA.id(), draft, 0).tilstede()).isEmpty();
        strom.stop();
        strom.start();
        loginAs(OLGA);
        await().pollInSameThread()
                .atMost(5, SECONDS)
                .until(() -> portal.news(OLGA.id(), draft, 0).tilstede().isEmpty());
        assertThat(strom.open()).isZero();
        assertThat(heard(pers)).doesNotContain("event:stengt");
    }

    @Test
    void endsWhenTheFullmaktIsWithdrawn() throws Exception {
        var pers = open(PER);
        withdrawPers();
        try {
            strom.beat();
            await().atMost(5, SECONDS).until(() -> heard(pers).contains("event:stengt"));
            var before = heard(pers);
            loginAs(OLGA);
            portal.save(OLGA.id(), draft, List.of(text("telefon", "55 00 00 02", 0, UUID.randomUUID())));
            await().pollInSameThread()
                    .atMost(5, SECONDS)
                    .until(() -> portal.news(OLGA.id(), draft, 0).tilstede().isEmpty());
            assertThat(heard(pers)).isEqualTo(before);
        } finally {
            giveItBack();
        }
    }

    @Test
    void endsAtTheNextMessageWhenTheFullmaktIsWithdrawn() throws Exception {
        var pers = open(PER);
        withdrawPers();
        try {
            var before = count(pers, "event:nytt");
            loginAs(OLGA);
            portal.save(OLGA.id(), draft, List.of(text("telefon", "55 00 00 03", 0, UUID.randomUUID())));
            await().atMost(5, SECONDS).until(() -> heard(pers).contains("event:stengt"));
            assertThat(count(pers, "event:nytt")).isEqualTo(before);
        } finally {
            giveItBack();
        }
    }

    @Test
    void isOpenToNobodyWithoutAccessAndToNoOtherPersonsDraft() throws Exception {
        for (Aktor other : new Aktor[] {ROBERT, KARI}) {
            loginAs(other);
            mvc.perform(get("/strom/soknad/{person}/{draft}", OLGA.id(), draft)).andExpect(status().isForbidden());
        }
        loginAs(ROBERT);
        mvc.perform(get("/strom/soknad/{person}/{draft}", ROBERT.id(), draft)).andExpect(status().isNotFound());
    }

    private MockHttpServletResponse open(Borger who) throws Exception {
        loginAs(who);
        var response = mvc.perform(get("/strom/soknad/{person}/{draft}", OLGA.id(), draft))
                .andExpect(request().asyncStarted())
                .andReturn()
                .getResponse();
        // One's own coming is told too; it must be over before anything is counted.
        await().atMost(5, SECONDS).until(() -> count(response, "event:nytt") > 0);
        return response;
    }

    private void withdrawPers() {
        loginAs(OLGA);
        var pers = fullmakter.given(tilgang.require(OLGA.id(), Handling.SE_FULLMAKT)).stream()
                .filter(each -> each.fullmektigId().equals(PER.id()) && each.trukket() == null)
                .findFirst()
                .orElseThrow();
        fullmakter.withdraw(tilgang.require(OLGA.id(), Handling.TREKK_FULLMAKT, pers.id()), pers.id());
    }

    private void giveItBack() {
        loginAs(OLGA);
        var giving = tilgang.require(OLGA.id(), Handling.GI_FULLMAKT);
        fullmakter.give(giving, sok.find(giving, "05897148155", "Nilsen").id(), EnumSet.allOf(Omrade.class), null);
    }

    private static long count(MockHttpServletResponse response, String word) {
        return heard(response).lines().filter(line -> line.equals(word)).count();
    }

    private static String heard(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
