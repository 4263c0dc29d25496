package no.medvirk.soknad;

import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.OLE;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Personer;
import no.medvirk.dokument.DokumentService;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.sak.SakService;
import no.medvirk.sak.Sakfilter;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integrasjonstest
@Krav({"K94", "K101", "K127", "K143"})
class SoknadsgangTest {

    @Autowired
    Tilgang tilgang;

    @Autowired
    Utkast utkast;

    @Autowired
    SoknadService soknader;

    @Autowired
    InnsendingService innsending;

    @Autowired
    DokumentService dokumenter;

    @Autowired
    SakService saker;

    @Autowired
    DatabaseSession database;

    @Autowired
    JdbcClient jdbc;

    @Test
    void continuesTheSameDraftFromTwoTabsAtOnce() throws Exception {
        var drafts = atOnce(PER, () -> utkast.start(proof(Handling.SKRIV_SOKNAD), "matombringing")
                .id());
        assertThat(drafts.get(0)).isEqualTo(drafts.get(1));
    }

    @Test
    @Krav("K178")
    void fillsInWhatIsKnown() {
        loginAs(PER);
        assertThat(utkast.start(proof(Handling.SKRIV_SOKNAD), "trygghetsalarm").svar())
                .contains("Olga Nilsen")
                .contains("12834349858");
    }

    @Test
    void doesNotSendAnApplicationThatLacksARequiredAnswer() {
        loginAs(PER);
        var draft = utkast.start(proof(Handling.SKRIV_SOKNAD), "avlastning");
        var result = innsending.submit(proof(Handling.SEND_SOKNAD), draft.id(), Sprak.NN);
        assertThat(result).isInstanceOfSatisfying(Innsending.Mangler.class, mangler -> assertThat(mangler.feil())
                .isNotEmpty()
                .allSatisfy(feil -> assertThat(feil.text()).isNotBlank()));
        assertThat(soknader.find(proof(Handling.SE_SOKNAD), draft.id()).isSent())
                .isFalse();
    }

    @Test
    void rejectsAServiceThatTheMunicipalityDoesNotOffer() {
        loginAs(PER);
        assertThatThrownBy(() -> utkast.start(proof(Handling.SKRIV_SOKNAD), "romferd"))
                .isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void sendsOnceAlsoWhenSentTwiceAtOnce() throws Exception {
        var id = sendable("rehabilitering");
        var numbers =
                atOnce(PER, () -> ((Innsending.Sendt) innsending.submit(proof(Handling.SEND_SOKNAD), id, Sprak.NB))
                        .soknad()
                        .saksnummer());
        assertThat(numbers.get(0)).isEqualTo(numbers.get(1));
        await().atMost(Duration.ofSeconds(10)).until(() -> casesOf(id) > 0);
        assertThat(casesOf(id)).isOne();
    }

    @Test
    void takesNoMoreAnswersAfterSending() throws Exception {
        var id = sendable("bpa");
        innsending.submit(proof(Handling.SEND_SOKNAD), id, Sprak.NB);
        assertThatThrownBy(() -> utkast.save(proof(Handling.SKRIV_SOKNAD), id, filled()))
                .isInstanceOf(AlleredeSendt.class);
        assertThatThrownBy(() -> dokumenter.store(
                        proof(Handling.SKRIV_SOKNAD), id, "a.pdf", new ByteArrayInputStream(new byte[] {1})))
                .isInstanceOf(UgyldigInndata.class);
        assertThatThrownBy(() -> utkast.discard(proof(Handling.SKRIV_SOKNAD), id))
                .isInstanceOf(AlleredeSendt.class);
    }

    @Test
    @Krav({"K14", "K128"})
    void reachesTheCaseWorkerAndNobodyInAnotherMunicipality() throws Exception {
        var id = sendable("omsorgsstonad");
        innsending.submit(proof(Handling.SEND_SOKNAD), id, Sprak.NB);
        await().atMost(Duration.ofSeconds(10)).until(() -> casesOf(id) == 1);

        loginAs(KARI);
        assertThat(soknader.find(tilgang.require(OLGA.id(), Handling.SE_SAK), id)
                        .sendtAv())
                .isEqualTo("Per Nilsen");

        loginAs(OLE);
        assertThatThrownBy(() -> tilgang.require(OLGA.id(), Handling.SE_SAK)).isInstanceOf(IngenTilgang.class);
        assertThatThrownBy(() -> tilgang.requireEnhet(Personer.BERGEN_ENHET, Handling.SE_SAK))
                .isInstanceOf(IngenTilgang.class);
        assertThat(saker.list(tilgang.requireEnhet(Personer.FITJAR_ENHET, Handling.SE_SAK), Sakfilter.all()))
                .isEmpty();
    }

    @Test
    void findsNoApplicationOfAnotherByItsId() {
        loginAs(PER);
        var olgas = utkast.start(proof(Handling.SKRIV_SOKNAD), "korttidsopphold");
        loginAs(ROBERT);
        var robert = tilgang.require(ROBERT.id(), Handling.SE_SOKNAD);
        assertThatThrownBy(() -> soknader.find(robert, olgas.id())).isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void rowsOfAnotherMunicipalityAreNotThereForTheApplicationsRole() {
        loginAs(PER);
        utkast.start(proof(Handling.SKRIV_SOKNAD), "langtidsopphold");
        for (var table :
                List.of("soknad.soknad", "sak.sak", "dokument.dokument", "innbygger.innbygger", "tilgang.logg")) {
            var seen = database.within(RowScope.of("4615", null), () -> jdbc.sql(
                            "select count(*) from " + table + " where kommune = '4601'")
                    .query(Long.class)
                    .single());
            assertThat(seen).as(table).isZero();
        }
    }

    private UUID sendable(String tjeneste) throws Exception {
        loginAs(PER);
        var draft = utkast.start(proof(Handling.SKRIV_SOKNAD), tjeneste);
        utkast.save(proof(Handling.SKRIV_SOKNAD), draft.id(), filled());
        return draft.id();
    }

    private Tilgangsbevis proof(Handling handling) {
        return tilgang.require(OLGA.id(), handling);
    }

    private long casesOf(UUID soknadId) {
        return database.within(
                RowScope.of("4601", OLGA.id()), () -> jdbc.sql("select count(*) from sak.sak where soknad_id = ?")
                        .param(soknadId)
                        .query(Long.class)
                        .single());
    }

    private static List<Endring> filled() {
        return Utfylling.example(UUID.randomUUID());
    }

    private static <T> List<T> atOnce(Aktor aktor, Callable<T> work) throws Exception {
        try (var executor = Executors.newFixedThreadPool(2)) {
            Callable<T> loggedIn = () -> {
                loginAs(aktor);
                return work.call();
            };
            var results = executor.invokeAll(List.of(loggedIn, loggedIn));
            return List.of(results.get(0).get(), results.get(1).get());
        }
    }
}
