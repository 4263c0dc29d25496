package no.medvirk.samtykke.portal;

import static no.medvirk.Personer.AMINA;
import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.LUCY;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Soknader;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.samtykke.NyttSamtykke;
import no.medvirk.samtykke.Opplysning;
import no.medvirk.samtykke.Samtykke;
import no.medvirk.samtykke.SamtykkeGitt;
import no.medvirk.samtykke.SamtykkeService;
import no.medvirk.samtykke.SamtykkeTrukket;
import no.medvirk.samtykke.Samtykkehendelse;
import no.medvirk.samtykke.Samtykketype;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@Integrasjonstest
@RecordApplicationEvents
@Krav({"K272", "K273", "K276", "K277", "K278"})
class SamtykkegangTest {

    @Autowired
    SamtykkePortal portal;

    @Autowired
    SamtykkeService service;

    @Autowired
    Tilgang tilgang;

    @Autowired
    DatabaseSession database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    /** Kari works with Robert when her unit has a case of his. */
    @BeforeEach
    void giveKariWork() {
        transaction.executeWithoutResult(_ -> publisher.publishEvent(Soknader.sent(ROBERT, BERGEN_ENHET)));
        loginAs(KARI);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .ignoreExceptions()
                .until(() -> bevis() != null);
    }

    @Test
    void reachesThePersonInPlainWordsAndIsAnswered() {
        var asked = ask("innhente", "fastlegen din");
        loginAs(ROBERT);
        var card = find(asked.id());
        assertThat(card.status()).isEqualTo("FORESPURT");
        assertThat(card.bedtAv()).isEqualTo("Kari Lund");
        assertThat(card.hva()).containsExactly("HELSE", "MEDISINER");
        assertThat(card.tekst().tittel()).isEqualTo("Kan vi hente opplysninger om deg fra fastlegen din?");
        assertThat(List.of(
                        card.tekst().formal(),
                        card.tekst().ja(),
                        card.tekst().nei(),
                        card.tekst().trekk()))
                .noneMatch(String::isBlank)
                .noneMatch(text -> text.contains("{"));

        assertThat(portal.svar(ROBERT.id(), asked.id(), true, "nb").status()).isEqualTo("GITT");
        assertThat(events.stream(SamtykkeGitt.class))
                .extracting(SamtykkeGitt::samtykkeId, SamtykkeGitt::type)
                .contains(tuple(asked.id(), Samtykketype.INNHENTING));
    }

    @Test
    void isTakenBackAtOnceAndRemembersAll() {
        var asked = ask("parorende", "Anne Aase");
        loginAs(ROBERT);
        portal.svar(ROBERT.id(), asked.id(), true, "nb");
        var withdrawn = portal.trekk(ROBERT.id(), asked.id(), "nb");
        assertThat(withdrawn.status()).isEqualTo("TRUKKET");
        assertThat(portal.trekk(ROBERT.id(), asked.id(), "nb")).isEqualTo(withdrawn);
        assertThat(events.stream(SamtykkeTrukket.class))
                .extracting(SamtykkeTrukket::samtykkeId)
                .containsOnlyOnce(asked.id());
        loginAs(KARI);
        assertThat(service.history(bevis(), asked.id()))
                .extracting(Samtykkehendelse::hva, Samtykkehendelse::hvem)
                .containsExactly(
                        tuple("FORESPURT", "Kari Lund"), tuple("GITT", "Robert Aase"), tuple("TRUKKET", "Robert Aase"));
    }

    @Test
    void keepsANo() {
        var asked = ask("innhente", "NAV");
        loginAs(ROBERT);
        assertThat(portal.svar(ROBERT.id(), asked.id(), false, "nb").status()).isEqualTo("AVSLATT");
        wrong(() -> portal.trekk(ROBERT.id(), asked.id(), "nb"), "svar", "ikke-gitt");
    }

    @Test
    void takesTheFirstOfTwoDifferentAnswersFromTwoTabs() {
        var asked = ask("innhente", "sykehuset");
        loginAs(ROBERT);
        portal.svar(ROBERT.id(), asked.id(), true, "nb");
        assertThat(portal.svar(ROBERT.id(), asked.id(), true, "nb").status()).isEqualTo("GITT");
        wrong(() -> portal.svar(ROBERT.id(), asked.id(), false, "nb"), "svar", "alt-besvart");
    }

    @Test
    void tellsOfOneYesForADoubleClick() throws Exception {
        var asked = ask("innhente", "tannlegen");
        Callable<String> click = () -> {
            loginAs(ROBERT);
            return portal.svar(ROBERT.id(), asked.id(), true, "nb").status();
        };
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var each : pool.invokeAll(List.of(click, click))) {
                assertThat(each.get()).isEqualTo("GITT");
            }
        }
        loginAs(KARI);
        assertThat(service.history(bevis(), asked.id()))
                .extracting(Samtykkehendelse::hva)
                .containsExactly("FORESPURT", "GITT");
    }

    @Test
    void isNotAnsweredWhenItIsTooOld() {
        var id = Uuid7.next();
        database.within(RowScope.of("4601", ROBERT.id()), () -> jdbc.sql("""
                        insert into samtykke.samtykke (id, kommune, innbygger_id, innbyggernavn, type, hva, hvem, tekst, svarfrist,
                            status, bedt_om, bedt_av_id, bedt_av_navn)
                        select :id, kommune, innbygger_id, innbyggernavn, type, hva, hvem, tekst, :frist, 'FORESPURT', bedt_om,
                            bedt_av_id, bedt_av_navn
                        from samtykke.samtykke where id = :like""")
                .param("id", id)
                .param("frist", LocalDate.now(clock).minusDays(1))
                .param("like", ask("innhente", "noen").id())
                .update());
        loginAs(ROBERT);
        assertThat(find(id).status()).isEqualTo("UTLOPT");
        wrong(() -> portal.svar(ROBERT.id(), id, true, "nb"), "svar", "utlopt");
    }

    @Test
    void asksOnceForADoubleClick() {
        var id = Uuid7.next();
        loginAs(KARI);
        service.ask(bevis(), id, nytt("innhente", "øyelegen"));
        service.ask(bevis(), id, nytt("innhente", "øyelegen"));
        assertThat(service.history(bevis(), id)).hasSize(1);
    }

    @Test
    @Krav({"K274", "K275"})
    void isWrittenDownAsSpokenWithDateWitnessAndWords() {
        loginAs(KARI);
        var today = LocalDate.now(clock);
        var spoken = new Samtykke.Muntlig(today, "Kari Lund", "Ja, bare ring Anne.");
        var registered = service.register(bevis(), Uuid7.next(), nytt("parorende", "Anne Aase"), spoken);
        loginAs(ROBERT);
        var card = find(registered.id());
        assertThat(card.status()).isEqualTo("GITT");
        assertThat(card.muntligTil()).isEqualTo("Kari Lund");
        assertThat(card.ord()).isEqualTo("Ja, bare ring Anne.");
        assertThat(portal.trekk(ROBERT.id(), registered.id(), "nb").status()).isEqualTo("TRUKKET");

        loginAs(KARI);
        wrong(() -> register(today.plusDays(1), "Kari Lund", "Ja"), "dato", "framtid");
        wrong(() -> register(today, " ", "Ja"), "vitne", "mangler");
        wrong(() -> register(today, "Kari Lund", " "), "ord", "mangler");
    }

    @Test
    void mustSayWhatAndWithWhomAndNotAskForYesterday() {
        loginAs(KARI);
        wrong(() -> ask(new NyttSamtykke("innhente", List.of(), "NAV", null, null)), "hva", "mangler");
        wrong(() -> ask(new NyttSamtykke("innhente", List.of(Opplysning.HELSE), " ", null, null)), "hvem", "mangler");
        wrong(
                () -> ask(new NyttSamtykke("finnes-ikke", List.of(Opplysning.HELSE), "NAV", null, null)),
                "mal",
                "ukjent");
        var past = LocalDate.now(clock).minusDays(2);
        wrong(() -> ask(new NyttSamtykke("innhente", List.of(Opplysning.HELSE), "NAV", null, past)), "til", "fortid");
    }

    @Test
    void isNotAskedForByOneWithoutWorkWithThePerson() {
        loginAs(AMINA);
        assertThatThrownBy(() -> tilgang.require(LUCY.id(), Handling.BE_OM_SAMTYKKE))
                .isInstanceOf(IngenTilgang.class);
    }

    @Test
    void isSeenButNotAnsweredByTheHolderOfAFullmakt() {
        loginAs(PER);
        var overview = portal.oversikt(OLGA.id(), "nb");
        assertThat(overview.samtykker()).isNotEmpty();
        assertThat(overview.kanSvare()).isFalse();
        var first = overview.samtykker().getFirst().id();
        assertThatThrownBy(() -> portal.trekk(OLGA.id(), first, "nb")).isInstanceOf(IngenTilgang.class);
    }

    @Test
    void ofAnotherIsNotFoundUnderOnesOwnName() {
        var asked = ask("innhente", "NAV");
        loginAs(LUCY);
        assertThatThrownBy(() -> portal.svar(LUCY.id(), asked.id(), true, "nb")).isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void cannotBeRewrittenInTheDatabase() {
        var robert = RowScope.of("4601", ROBERT.id());
        for (var statement : List.of(
                "update samtykke.samtykke set hvem = 'alle'",
                "delete from samtykke.samtykke",
                "update samtykke.hendelse set hva = 'GITT'",
                "delete from samtykke.hendelse")) {
            assertThatThrownBy(() ->
                            database.within(robert, () -> jdbc.sql(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private Tilgangsbevis bevis() {
        return tilgang.require(ROBERT.id(), Handling.BE_OM_SAMTYKKE);
    }

    private Samtykke ask(String mal, String hvem) {
        return ask(nytt(mal, hvem));
    }

    private Samtykke ask(NyttSamtykke nytt) {
        loginAs(KARI);
        return service.ask(bevis(), Uuid7.next(), nytt);
    }

    private void register(LocalDate dato, String til, String ord) {
        var spoken = new Samtykke.Muntlig(dato, til, ord);
        service.register(bevis(), Uuid7.next(), nytt("parorende", "Anne Aase"), spoken);
    }

    private static NyttSamtykke nytt(String mal, String hvem) {
        return new NyttSamtykke(mal, List.of(Opplysning.MEDISINER, Opplysning.HELSE), hvem, null, null);
    }

    private Samtykkekort find(UUID id) {
        return portal.oversikt(ROBERT.id(), "nb").samtykker().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void wrong(ThrowingCallable call, String felt, String kode) {
        assertThatThrownBy(call).asInstanceOf(type(UgyldigInndata.class)).satisfies(error -> {
            assertThat(error.felt()).isEqualTo(felt);
            assertThat(error.kode()).isEqualTo(kode);
        });
    }
}
