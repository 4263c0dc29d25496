package no.medvirk.sak;

import static java.util.concurrent.TimeUnit.SECONDS;
import static no.medvirk.Ansettelser.ansett;
import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.FITJAR_ENHET;
import static no.medvirk.Personer.OLE;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Soknader;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.sak.ansatt.SakAnsatt;
import no.medvirk.soknad.SoknadSendt;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integrasjonstest
class SakServiceTest {

    @Autowired
    SakService saker;

    @Autowired
    SakAnsatt ansatt;

    @Autowired
    Saksmottak mottak;

    @Autowired
    Tilgang tilgang;

    @Autowired
    DatabaseSession database;

    @Autowired
    JdbcClient jdbc;

    private final UUID enhet = UUID.randomUUID();
    private Ansatt kari;
    private Ansatt siv;

    @BeforeEach
    void employ() {
        kari = ansett(jdbc, "Kari Lund", enhet, "SAKSBEHANDLER");
        siv = ansett(jdbc, "Siv Berge", enhet, "SAKSBEHANDLER");
    }

    @Test
    @Krav("K128")
    void showsWhoAppliedForWhomAndOnWhatGround() {
        receive(Soknader.sent(PER, OLGA, enhet, "bpa"));
        assertThat(listAs(kari, Sakfilter.all())).singleElement().satisfies(sak -> {
            assertThat(sak.innbyggernavn()).isEqualTo("Olga Nilsen");
            assertThat(sak.sokernavn()).isEqualTo("Per Nilsen");
            assertThat(sak.grunnlag()).isEqualTo("FULLMAKT");
            assertThat(sak.status()).isEqualTo("MOTTATT");
            assertThat(sak.saksbehandler()).isNull();
        });
    }

    @Test
    void showsAnotherMunicipalityNothingInItsListNorById() {
        var sak = receive(Soknader.sent(OLGA, BERGEN_ENHET));
        loginAs(OLE);
        assertThatThrownBy(() -> ansatt.list(BERGEN_ENHET, Sakfilter.all())).isInstanceOf(IngenTilgang.class);
        assertThatThrownBy(() -> ansatt.find(OLGA.id(), sak.id())).isInstanceOf(IngenTilgang.class);
        assertThatThrownBy(() -> ansatt.assign(OLGA.id(), sak.id(), sak.versjon()))
                .isInstanceOf(IngenTilgang.class);
        assertThat(ansatt.list(FITJAR_ENHET, Sakfilter.all()).saker())
                .extracting(SakKort::id)
                .doesNotContain(sak.id());
    }

    @Test
    void hidesItsRowsFromAnotherMunicipalityInTheDatabaseToo() {
        var sak = receive(Soknader.sent(OLGA, BERGEN_ENHET));
        for (var table : List.of("sak.sak", "sak.hendelse")) {
            assertThat(rows("4615", table + " where kommune = '4601'")).isZero();
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
        assertThat(rows("4601", "sak.sak where id = '" + sak.id() + "'")).isEqualTo(1);
    }

    @Test
    void doesNotFindACaseOfAnotherPersonOrAnotherUnit() {
        var olgas = receive(Soknader.sent(OLGA, enhet));
        receive(Soknader.sent(ROBERT, enhet));
        var elsewhere = receive(Soknader.sent(ROBERT, UUID.randomUUID()));
        loginAs(kari);
        assertThatThrownBy(() -> ansatt.find(ROBERT.id(), olgas.id())).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> ansatt.find(ROBERT.id(), elsewhere.id())).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> ansatt.assign(ROBERT.id(), elsewhere.id(), elsewhere.versjon()))
                .isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> ansatt.find(OLGA.id(), UUID.randomUUID())).isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void givesNoAccessToAPersonWithoutACaseInTheUnit() {
        receive(Soknader.sent(OLGA, enhet));
        loginAs(kari);
        assertThat(tilgang.require(OLGA.id(), Handling.SE_SAK)).isNotNull();
        assertThatThrownBy(() -> tilgang.require(ROBERT.id(), Handling.SE_SAK)).isInstanceOf(IngenTilgang.class);
    }

    @Test
    @Krav({"K128", "K213"})
    void tellsTheCitizenAndTheHistoryWhoTookTheCase() {
        var sak = receive(Soknader.sent(PER, OLGA, enhet, "bpa"));
        loginAs(kari);
        var tildeling = ansatt.assign(OLGA.id(), sak.id(), sak.versjon());
        assertThat(tildeling.ok()).isTrue();
        assertThat(tildeling.sak().status()).isEqualTo("UNDER_BEHANDLING");
        assertThat(ansatt.find(OLGA.id(), sak.id()).historikk())
                .extracting(Hendelse::hvem, Hendelse::hva)
                .containsExactly(tuple("Per Nilsen", "MOTTATT"), tuple("Kari Lund", "TILDELT"));
        for (Borger reader : List.of(OLGA, PER)) {
            loginAs(reader);
            assertThat(saker.statusFor(tilgang.require(OLGA.id(), Handling.SE_MINSIDE)))
                    .filteredOn(status -> status.soknadId().equals(sak.soknadId()))
                    .singleElement()
                    .satisfies(status -> {
                        assertThat(status.status()).isEqualTo("UNDER_BEHANDLING");
                        assertThat(status.saksbehandler()).isEqualTo("Kari Lund");
                    });
        }
    }

    @Test
    void changesNothingWhenOneTakesOnesOwnCaseAgain() {
        var sak = receive(Soknader.sent(OLGA, enhet));
        loginAs(kari);
        var first = ansatt.assign(OLGA.id(), sak.id(), sak.versjon());
        assertThat(ansatt.assign(OLGA.id(), sak.id(), sak.versjon())).isEqualTo(first);
        assertThat(ansatt.find(OLGA.id(), sak.id()).historikk()).hasSize(2);
    }

    @Test
    void tellsWhoHasTheCaseWhenSomeoneElseWasFirst() {
        var sak = receive(Soknader.sent(OLGA, enhet));
        loginAs(kari);
        ansatt.assign(OLGA.id(), sak.id(), sak.versjon());
        loginAs(siv);
        var late = ansatt.assign(OLGA.id(), sak.id(), sak.versjon());
        assertThat(late.ok()).isFalse();
        assertThat(late.sak().saksbehandler()).isEqualTo("Kari Lund");
    }

    @Test
    void letsOneOfTwoWinWhenBothTakeTheCaseAtOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            var sak = receive(Soknader.sent(OLGA, enhet));
            var together = new CyclicBarrier(2);
            List<SakAnsatt.Tildeling> results = new ArrayList<>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<SakAnsatt.Tildeling>> tries = new ArrayList<>();
                for (Ansatt each : List.of(kari, siv)) {
                    tries.add(threads.submit(() -> {
                        loginAs(each);
                        together.await();
                        return ansatt.assign(OLGA.id(), sak.id(), sak.versjon());
                    }));
                }
                for (var each : tries) {
                    results.add(each.get(10, SECONDS));
                }
            }
            assertThat(results).extracting(SakAnsatt.Tildeling::ok).containsExactlyInAnyOrder(true, false);
            assertThat(results.get(0).sak().saksbehandler())
                    .as("both are told the same name")
                    .isEqualTo(results.get(1).sak().saksbehandler());
            loginAs(kari);
            assertThat(ansatt.find(OLGA.id(), sak.id()).historikk()).hasSize(2);
        }
    }

    @Test
    void takesNoCaseOnAProofOfSeeing() {
        var sak = receive(Soknader.sent(OLGA, enhet));
        loginAs(kari);
        var seeing = tilgang.require(OLGA.id(), Handling.SE_SAK);
        assertThatThrownBy(() -> saker.assign(seeing, sak.id(), sak.versjon())).isInstanceOf(IngenTilgang.class);
    }

    @Test
    void pagesThroughEveryCaseOnceNewestFirst() {
        var same = Soknader.sent(OLGA, enhet);
        List<UUID> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            var next = Soknader.sent(OLGA, enhet);
            // Three of them at the very same moment: then the id decides.
            var sendt = i < 3 ? at(next, same) : next;
            expected.add(receive(sendt).id());
        }
        List<UUID> seen = new ArrayList<>();
        var filter = new Sakfilter(null, null, null, false, null, 2);
        loginAs(kari);
        var page = ansatt.list(enhet, filter);
        while (true) {
            page.saker().forEach(sak -> seen.add(sak.id()));
            assertThat(page.antall()).isEqualTo(7);
            if (!page.flere()) {
                break;
            }
            page = ansatt.list(enhet, filter.after(seen.getLast(), 2));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected).doesNotHaveDuplicates();
        assertThat(seen.subList(0, 4)).isEqualTo(expected.subList(3, 7).reversed());
    }

    @Test
    void narrowsByTextStatusServiceAndOwner() {
        var bpa = receive(Soknader.sent(PER, OLGA, enhet, "bpa"));
        var rehab = receive(Soknader.sent(ROBERT, ROBERT, enhet, "rehabilitering"));
        loginAs(kari);
        ansatt.assign(OLGA.id(), bpa.id(), bpa.versjon());
        assertThat(ids(new Sakfilter("nilsen", null, null, false, null, 10))).containsExactly(bpa.id());
        assertThat(ids(new Sakfilter(rehab.kort().saksnummer(), null, null, false, null, 10)))
                .containsExactly(rehab.id());
        assertThat(ids(new Sakfilter("%", null, null, false, null, 10))).isEmpty();
        assertThat(ids(new Sakfilter("", "MOTTATT", null, false, null, 10))).containsExactly(rehab.id());
        assertThat(ids(new Sakfilter(null, null, "bpa", false, null, 10))).containsExactly(bpa.id());
        assertThat(ids(new Sakfilter(null, null, null, true, null, 10))).containsExactly(bpa.id());
        var tall = saker.tall(tilgang.requireEnhet(enhet, Handling.SE_SAK));
        assertThat(tall).isEqualTo(new Saktall(1, 1));
    }

    @Test
    void refusesAStatusThatDoesNotExist() {
        assertThatThrownBy(() -> new Sakfilter(null, "NY'--", null, false, null, 10))
                .isInstanceOf(UgyldigInndata.class);
    }

    @Test
    @Krav("K213")
    void letsNobodyChangeTheHistory() {
        for (var sql :
                List.of("update sak.hendelse set hvem = 'x'", "delete from sak.hendelse", "delete from sak.sak")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
        }
    }

    private List<UUID> ids(Sakfilter filter) {
        return listAs(kari, filter).stream().map(SakKort::id).toList();
    }

    private List<SakKort> listAs(Ansatt who, Sakfilter filter) {
        loginAs(who);
        return ansatt.list(enhet, filter).saker();
    }

    private Sak receive(SoknadSendt sendt) {
        mottak.on(sendt);
        return await().atMost(10, SECONDS)
                .until(() -> find(sendt), found -> !found.isEmpty())
                .getFirst();
    }

    private List<Sak> find(SoknadSendt sendt) {
        loginAs(ansett(jdbc, "Tester", sendt.enhetId(), "SAKSBEHANDLER"));
        var ids = database.within(RowScope.of(sendt.kommune(), sendt.innbyggerId()), () -> jdbc.sql(
                        "select id from sak.sak where soknad_id = ?")
                .param(sendt.soknadId())
                .query(UUID.class)
                .list());
        return ids.stream()
                .map(id -> saker.find(tilgang.require(sendt.innbyggerId(), Handling.SE_SAK), id))
                .toList();
    }

    private int rows(String kommune, String from) {
        return database.within(RowScope.of(kommune, null), () -> jdbc.sql("select count(*) from " + from)
                .query(Integer.class)
                .single());
    }

    private static SoknadSendt at(SoknadSendt sendt, SoknadSendt other) {
        return new SoknadSendt(
                sendt.soknadId(),
                sendt.innbyggerId(),
                sendt.kommune(),
                sendt.enhetId(),
                sendt.tjeneste(),
                sendt.saksnummer(),
                sendt.sendtAv(),
                sendt.sendtAvNavn(),
                sendt.innbyggernavn(),
                sendt.grunnlag(),
                other.sendt());
    }
}
