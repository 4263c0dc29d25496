package no.medvirk.tilgang.styring;

import static no.medvirk.Personer.GEIR;
import static no.medvirk.Personer.INGRID;
import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.medvirk.Ansettelser;
import no.medvirk.Krav;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.sak.SakKort;
import no.medvirk.sak.ansatt.SakAnsatt;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Grunnlag;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.NodrettTatt;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.ansatt.MenyAnsatt;
import no.medvirk.tilgang.ansatt.NodrettAnsatt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@Krav({"K263", "K265"})
@RecordApplicationEvents
class NodretterTest extends Styringstest {

    private static final String OLGAS_NUMMER = "12834349858";
    private static final String TOMS_NUMMER = "30868947132";
    private static final String INGENS_NUMMER = "10915596784";
    private static final String HVORFOR = "Naboen ringer: hun svarer ikke";

    @Autowired
    NodrettAnsatt nodretter;

    @Autowired
    SakAnsatt saker;

    @Autowired
    MenyAnsatt menyer;

    @Autowired
    Tilgang tilgang;

    @Autowired
    ApplicationEvents events;

    private Ansatt vakt;

    @BeforeEach
    void onDuty() {
        vakt = ansett("Vera Vakt", HJEMMESYKEPLEIE, "SAKSBEHANDLER");
        loginAs(vakt);
    }

    @Test
    void opensThePersonsCasesForTwoHoursAndTheLogSaysWhy() {
        var sakId = openCase(ROBERT.id(), FORVALTNING);
        assertThatThrownBy(() -> saker.listFor(ROBERT.id())).isInstanceOf(IngenTilgang.class);

        var id = nodretter.take(HJEMMESYKEPLEIE, "239155 48326", "FARE", HVORFOR);
        assertThat(id).isEqualTo(ROBERT.id());
        assertThat(saker.listFor(ROBERT.id())).extracting(SakKort::id).contains(sakId);
        assertThat(saker.find(ROBERT.id(), sakId).sak().innbyggernavn()).isEqualTo("x");
        assertThat(logged(ROBERT.id(), Handling.SE_SAK)).contains("NODRETT");
        assertThat(nodretter.mine()).singleElement().satisfies(each -> assertThat(
                        Duration.between(each.fra(), each.til()))
                .isEqualTo(Duration.ofHours(2)));
    }

    @Test
    void lastsNoLongerThanItsTime() {
        nodretter.take(HJEMMESYKEPLEIE, OLGAS_NUMMER, "FARE", HVORFOR);
        assertThat(tilgang.require(OLGA.id(), Handling.SE_SAK).grunnlag()).isEqualTo(Grunnlag.NODRETT);
        database.within(
                RowScope.of("4601", OLGA.id()),
                () -> jdbc.sql("""
                        update tilgang.nodrett set fra = fra - interval '3 hours', til = til - interval '3 hours'
                        where ansatt_id = ?""").param(vakt.id()).update());
        assertThatThrownBy(() -> tilgang.require(OLGA.id(), Handling.SE_SAK)).isInstanceOf(IngenTilgang.class);
        assertThat(nodretter.mine()).isEmpty();
    }

    @Test
    void isEndedAtOnceByTheOneWhoTookIt() {
        nodretter.take(HJEMMESYKEPLEIE, OLGAS_NUMMER, "FARE", HVORFOR);
        var id = nodretter.mine().getFirst().id();
        loginAs(KARI);
        nodretter.end(id);
        loginAs(vakt);
        assertThat(nodretter.mine()).hasSize(1);
        nodretter.end(id);
        assertThatThrownBy(() -> tilgang.require(OLGA.id(), Handling.SE_SAK)).isInstanceOf(IngenTilgang.class);
        assertThat(nodretter.mine()).isEmpty();
    }

    @Test
    void opensForReadingOnly() {
        nodretter.take(HJEMMESYKEPLEIE, OLGAS_NUMMER, "FARE", HVORFOR);
        assertThatThrownBy(() -> tilgang.require(OLGA.id(), Handling.BEHANDLE_SAK))
                .isInstanceOf(IngenTilgang.class);
    }

    @Test
    @Krav("K264")
    void tellsTheLeaderAtOnce() {
        loginAs(INGRID);
        var before = menyer.meny().nodrettVenter();
        loginAs(vakt);
        nodretter.take(HJEMMESYKEPLEIE, OLGAS_NUMMER, "FARE", HVORFOR);
        assertThat(events.stream(NodrettTatt.class)).singleElement().satisfies(each -> {
            assertThat(each.enhetId()).isEqualTo(HJEMMESYKEPLEIE);
            assertThat(each.innbyggerId()).isEqualTo(OLGA.id());
        });
        loginAs(INGRID);
        assertThat(menyer.meny().nodrettVenter()).isEqualTo(before + 1);
    }

    @Test
    void isReviewedByTheLeaderWithAnOutcomeThatStays() {
        nodretter.take(HJEMMESYKEPLEIE, OLGAS_NUMMER, "FARE", HVORFOR);
        loginAs(INGRID);
        var taken = nodretter.list(TOPP, "nn").nodretter().getFirst();
        assertThat(taken.innbygger()).isEqualTo("Olga Nilsen");
        assertThat(taken.begrunnelse()).isEqualTo(HVORFOR);
        assertRefused(
                "merknad", "nodrett.merknad", () -> nodretter.review(HJEMMESYKEPLEIE, taken.id(), "FOLGES_OPP", ""));
        assertRefused("utfall", "nodrett.utfall", () -> nodretter.review(HJEMMESYKEPLEIE, taken.id(), "KANSKJE", ""));
        nodretter.review(HJEMMESYKEPLEIE, taken.id(), "I_ORDEN", "Vakten gjorde rett");
        assertThat(nodretter.list(TOPP, "nb").nodretter())
                .filteredOn(each -> each.id().equals(taken.id()))
                .singleElement()
                .returns("I_ORDEN", Nodrett::utfall)
                .returns("Ingrid Moe", Nodrett::gjennomgattAv);
        assertThatThrownBy(() -> nodretter.review(HJEMMESYKEPLEIE, taken.id(), "FOLGES_OPP", "Angrer"))
                .isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void isNotReviewedByTheOneWhoTookIt() {
        Ansettelser.give(jdbc, vakt, HJEMMESYKEPLEIE, "LEDER");
        var before = menyer.meny().nodrettVenter();
        nodretter.take(HJEMMESYKEPLEIE, OLGAS_NUMMER, "FARE", HVORFOR);
        var id = nodretter.mine().getFirst().id();
        assertThatThrownBy(() -> nodretter.review(HJEMMESYKEPLEIE, id, "I_ORDEN", ""))
                .isInstanceOf(IkkeFunnet.class);
        assertThat(menyer.meny().nodrettVenter()).isEqualTo(before);
    }

    @Test
    void answersANumberOfAnotherMunicipalityAndOneThatNobodyHasAlikeAndLogsBoth() {
        assertRefused("fnr", "nodrett.ukjent", () -> nodretter.take(HJEMMESYKEPLEIE, TOMS_NUMMER, "FARE", HVORFOR));
        assertRefused("fnr", "nodrett.ukjent", () -> nodretter.take(HJEMMESYKEPLEIE, INGENS_NUMMER, "FARE", HVORFOR));
        var refused = database.within(RowScope.of("4601", null), () -> refusals("4601"))
                + database.within(RowScope.of("4613", null), () -> refusals("4613"));
        assertThat(refused).isEqualTo(2);
    }

    @Test
    void stopsOneWhoTriesNumberAfterNumber() {
        for (var i = 0; i < Forsok.HIGHEST; i++) {
            assertRefused(
                    "fnr", "nodrett.ukjent", () -> nodretter.take(HJEMMESYKEPLEIE, INGENS_NUMMER, "FARE", HVORFOR));
        }
        assertRefused("fnr", "nodrett.forMange", () -> nodretter.take(HJEMMESYKEPLEIE, OLGAS_NUMMER, "FARE", HVORFOR));
    }

    @Test
    void wantsANumberAReasonAndAnExplanation() {
        assertRefused("fnr", "nodrett.fnr", () -> nodretter.take(HJEMMESYKEPLEIE, "12834349859", "FARE", HVORFOR));
        assertRefused("arsak", "nodrett.arsak", () -> nodretter.take(HJEMMESYKEPLEIE, OLGAS_NUMMER, "LYST", HVORFOR));
        assertRefused(
                "begrunnelse",
                "nodrett.begrunnelse",
                () -> nodretter.take(HJEMMESYKEPLEIE, OLGAS_NUMMER, "FARE", "Haster"));
    }

    @Test
    @Krav("K262")
    void isNotForTheAdministratorNorForAnotherUnit() {
        loginAs(GEIR);
        assertThatThrownBy(() -> nodretter.take(TOPP, OLGAS_NUMMER, "FARE", HVORFOR))
                .isInstanceOf(IngenTilgang.class);
        loginAs(KARI);
        assertThatThrownBy(() -> nodretter.take(HJEMMESYKEPLEIE, OLGAS_NUMMER, "FARE", HVORFOR))
                .isInstanceOf(IngenTilgang.class);
    }

    @Test
    void offersTheReasonsInTheReadersLanguage() {
        assertThat(nodretter.side("nn").arsaker()).anyMatch(each -> each.tekst().equals("Akutt helsehjelp no"));
        assertThat(nodretter.side("en").arsaker()).anyMatch(each -> each.tekst().equals("Urgent health care now"));
    }

    private int refusals(String kommune) {
        return jdbc.sql("""
                        select count(*) from tilgang.logg
                        where kommune = ? and aktor_id = ? and handling = 'NODRETT' and not tillatt""").params(kommune, vakt.id()).query(Integer.class).single();
    }

    private List<String> logged(UUID innbyggerId, Handling handling) {
        return database.within(RowScope.of("4601", innbyggerId), () -> jdbc.sql("""
                        select coalesce(grunnlag, avslag) from tilgang.logg
                        where aktor_id = ? and innbygger_id = ? and handling = ?""")
                .params(vakt.id(), innbyggerId, handling.name())
                .query(String.class)
                .list());
    }

    private UUID openCase(UUID innbyggerId, UUID enhetId) {
        var id = UUID.randomUUID();
        database.within(RowScope.of("4601", innbyggerId), () -> jdbc.sql("""
                        insert into sak.sak (id, versjon, soknad_id, innbygger_id, kommune, enhet_id, tjeneste, saksnummer,
                                             innbyggernavn, sokernavn, grunnlag, status, mottatt, endret)
                        values (:id, 0, :id, :innbygger, '4601', :enhet, 'bpa', 'x', 'x', 'x', 'SELV', 'MOTTATT', now(),
                                now() + interval '1 day')""")
                .param("id", id)
                .param("innbygger", innbyggerId)
                .param("enhet", enhetId)
                .update());
        return id;
    }
}
