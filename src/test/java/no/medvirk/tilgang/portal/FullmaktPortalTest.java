package no.medvirk.tilgang.portal;

import static no.medvirk.Personer.BERIT;
import static no.medvirk.Personer.JONAS;
import static no.medvirk.Personer.LAURA;
import static no.medvirk.Personer.LUCY;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.SISSEL;
import static no.medvirk.Personer.TOM;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Avslag;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Grunnlag;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integrasjonstest
@Krav({"K94", "K142", "K143"})
class FullmaktPortalTest {

    private static final String BERITS_NUMBER = "02826146179";
    private static final String LUCYS_NUMBER = "17849444484";
    private static final List<String> APPLY = List.of("SOKNAD");

    @Autowired
    FullmaktPortal portal;

    @Autowired
    Tilgang tilgang;

    @Autowired
    DatabaseSession database;

    @Autowired
    JdbcClient jdbc;

    /** Ends what a test gave, so that the next can give anew. */
    @AfterEach
    void endWhatIsOpen() {
        for (var giver : List.of(ROBERT, LAURA, TOM)) {
            loginAs(giver);
            portal.oversikt(giver.id()).gitt().stream()
                    .filter(each -> each.status().equals("GJELDER"))
                    .forEach(each -> portal.trekk(giver.id(), each.id()));
        }
    }

    @Test
    void opensTheChosenAreasToTheHolderAndNoOther() {
        give(ROBERT, BERITS_NUMBER, "Vik", APPLY, null);
        loginAs(BERIT);
        assertThat(tilgang.require(ROBERT.id(), Handling.SEND_SOKNAD).grunnlag())
                .isEqualTo(Grunnlag.FULLMAKT);
        refused(() -> tilgang.require(ROBERT.id(), Handling.SE_JOURNAL), Avslag.UTENFOR_OMRADET);
    }

    @Test
    void stopsTheHolderAtTheNextCallWhenItIsWithdrawn() {
        var given = give(ROBERT, BERITS_NUMBER, "Vik", APPLY, null);
        var withdrawn = portal.trekk(ROBERT.id(), given.id());
        assertThat(withdrawn.status()).isEqualTo("TRUKKET");
        assertThat(withdrawn.trukketAv()).isEqualTo("Robert Aase");
        loginAs(BERIT);
        refused(() -> tilgang.require(ROBERT.id(), Handling.SE_MINSIDE), Avslag.FULLMAKT_TRUKKET);
    }

    @Test
    void staysAsItEndedWhenItIsWithdrawnTwice() {
        var given = give(ROBERT, BERITS_NUMBER, "Vik", APPLY, null);
        var first = portal.trekk(ROBERT.id(), given.id());
        assertThat(portal.trekk(ROBERT.id(), given.id())).isEqualTo(first);
    }

    @Test
    void letsTheHolderSayNoToIt() {
        var given = give(ROBERT, BERITS_NUMBER, "Vik", APPLY, null);
        loginAs(BERIT);
        var received = portal.oversikt(BERIT.id()).mottatt().getFirst();
        assertThat(received.navn()).isEqualTo("Robert Aase");
        portal.siFra(BERIT.id(), given.id());
        refused(() -> tilgang.require(ROBERT.id(), Handling.SE_SOKNAD), Avslag.FULLMAKT_TRUKKET);
        loginAs(ROBERT);
        assertThat(portal.oversikt(ROBERT.id()).gitt().getFirst().trukketAv()).isEqualTo("Berit Vik");
    }

    @Test
    void makesOneOutOfADoubleClick() throws Exception {
        loginAs(LAURA);
        var mottaker = portal.finnMottaker(LAURA.id(), BERITS_NUMBER, "Vik");
        Callable<UUID> click = () -> {
            loginAs(LAURA);
            return portal.gi(LAURA.id(), mottaker.id(), APPLY, null).id();
        };
        try (var pool = Executors.newFixedThreadPool(2)) {
            var clicks = pool.invokeAll(List.of(click, click));
            assertThat(clicks.get(0).get()).isEqualTo(clicks.get(1).get());
        }
        assertThat(portal.oversikt(LAURA.id()).gitt())
                .filteredOn(each -> each.status().equals("GJELDER"))
                .hasSize(1);
    }

    @Test
    void givesNoSecondOneToTheSamePersonFromAnotherTab() {
        loginAs(LAURA);
        var tab = portal.finnMottaker(LAURA.id(), BERITS_NUMBER, "Vik");
        give(LAURA, BERITS_NUMBER, "Vik", APPLY, null);
        wrong(() -> portal.gi(LAURA.id(), tab.id(), List.of("HELSE"), null), "fodselsnummer", "har-alt");
        wrong(() -> portal.finnMottaker(LAURA.id(), BERITS_NUMBER, "Vik"), "fodselsnummer", "har-alt");
    }

    @Test
    void answersEveryMissAlike() {
        loginAs(TOM);
        miss(TOM, "02826146179", "Vikan");
        miss(TOM, "09925047771", "Haugen");
        miss(TOM, "21811296519", "Adeyemi"); // Jonas is 14
        miss(TOM, "30868947132", "Vik"); // himself
        miss(TOM, "16888445270", "Strand"); // hidden address
    }

    @Test
    void stopsAfterTenTriesInAnHour() {
        loginAs(PER);
        for (int i = 0; i < 10; i++) {
            miss(PER, "09925047772", "Feil");
        }
        wrong(() -> portal.finnMottaker(PER.id(), LUCYS_NUMBER, "Adeyemi"), "fodselsnummer", "for-mange");
    }

    @Test
    void isNotGivenByOneUnderSixteenOrAtAHiddenAddress() {
        loginAs(JONAS);
        assertThat(portal.oversikt(JONAS.id()).kanGi()).isFalse();
        var found = portal.finnMottaker(JONAS.id(), LUCYS_NUMBER, "Adeyemi");
        wrong(() -> portal.gi(JONAS.id(), found.id(), APPLY, null), "giver", "kan-ikke-gi");
        loginAs(SISSEL);
        assertThat(portal.oversikt(SISSEL.id()).kanGi()).isFalse();
    }

    @Test
    void isNotPassedOnByTheOneWhoHoldsIt() {
        loginAs(PER);
        refused(() -> portal.finnMottaker(OLGA.id(), LUCYS_NUMBER, "Adeyemi"), Avslag.BARE_PERSONEN_SELV);
        refused(() -> portal.oversikt(OLGA.id()), Avslag.BARE_PERSONEN_SELV);
    }

    @Test
    void needsAnAreaAndADayToCome() {
        loginAs(ROBERT);
        var found = portal.finnMottaker(ROBERT.id(), BERITS_NUMBER, "Vik");
        wrong(() -> portal.gi(ROBERT.id(), found.id(), List.of(), null), "omrader", "mangler");
        wrong(() -> portal.gi(ROBERT.id(), found.id(), List.of("ALT"), null), "omrader", "ukjent");
        var yesterday = LocalDate.now().minusDays(2);
        wrong(() -> portal.gi(ROBERT.id(), found.id(), APPLY, yesterday), "til", "fortid");
    }

    @Test
    void isGivenOnlyToTheOneWhomTheGiverFound() {
        loginAs(ROBERT);
        var roberts = portal.finnMottaker(ROBERT.id(), BERITS_NUMBER, "Vik");
        loginAs(LAURA);
        wrong(() -> portal.gi(LAURA.id(), roberts.id(), APPLY, null), "fodselsnummer", "sok-pa-nytt");
    }

    @Test
    void isNotEndedByAThird() {
        var given = give(ROBERT, BERITS_NUMBER, "Vik", APPLY, null);
        loginAs(LUCY);
        assertThatThrownBy(() -> portal.trekk(LUCY.id(), given.id())).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> portal.siFra(LUCY.id(), given.id())).isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void cannotBeMadeOrAlteredByItsHolderInTheDatabase() {
        var given = give(ROBERT, BERITS_NUMBER, "Vik", APPLY, null);
        var berits = RowScope.of(BERIT.kommune(), BERIT.id());
        assertThatThrownBy(() -> database.within(
                        berits,
                        () -> jdbc.sql("""
                                insert into tilgang.fullmakt (id, kommune, innbygger_id, fullmektig_id, gyldig_fra)
                                values (gen_random_uuid(), '4601', ?, ?, current_date)""").params(ROBERT.id(), BERIT.id()).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> database.within(
                        berits, () -> jdbc.sql("update tilgang.fullmakt set omrader = '{HELSE}' where id = ?")
                                .params(given.id())
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private Fullmaktkort give(Borger giver, String number, String name, List<String> areas, LocalDate til) {
        loginAs(giver);
        var mottaker = portal.finnMottaker(giver.id(), number, name);
        return portal.gi(giver.id(), mottaker.id(), areas, til);
    }

    private void miss(Borger giver, String number, String name) {
        wrong(() -> portal.finnMottaker(giver.id(), number, name), "fodselsnummer", "passer-ikke");
    }

    private static void wrong(ThrowingCallable call, String felt, String kode) {
        assertThatThrownBy(call).asInstanceOf(type(UgyldigInndata.class)).satisfies(error -> {
            assertThat(error.felt()).isEqualTo(felt);
            assertThat(error.kode()).isEqualTo(kode);
        });
    }

    private static void refused(ThrowingCallable call, Avslag avslag) {
        assertThatThrownBy(call)
                .asInstanceOf(type(IngenTilgang.class))
                .extracting(IngenTilgang::avslag)
                .isEqualTo(avslag);
    }
}
