package no.medvirk.tilgang.ansatt;

import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.BERIT;
import static no.medvirk.Personer.GEIR;
import static no.medvirk.Personer.IDA;
import static no.medvirk.Personer.JONAS;
import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.LAURA;
import static no.medvirk.Personer.LUCY;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Soknader;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Avslag;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Grunnlag;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.fullmakt.FullmaktService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@Integrasjonstest
@Krav({"K142", "K274"})
class FullmaktAnsattTest {

    private static final String BERITS_NUMBER = "02826146179";
    private static final List<String> HEALTH = List.of("HELSE", "SOKNAD");

    @Autowired
    FullmaktAnsatt face;

    @Autowired
    FullmaktService fullmakter;

    @Autowired
    Tilgang tilgang;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void registersAPowerOfAttorneyThatWasSpoken() {
        var found = find(LAURA);
        var today = LocalDate.now(clock);
        var line = face.registrerMuntlig(LAURA.id(), found, HEALTH, null, today, "Berit kan ordne det.");
        assertThat(line.gittAv()).isEqualTo("Kari Lund");
        assertThat(line.ord()).isEqualTo("Berit kan ordne det.");
        assertThat(line.sagt()).isEqualTo(today);

        loginAs(BERIT);
        assertThat(tilgang.require(LAURA.id(), Handling.SE_JOURNAL).grunnlag()).isEqualTo(Grunnlag.FULLMAKT);
        refused(() -> tilgang.require(LAURA.id(), Handling.SVAR_PA_SAMTYKKE), Avslag.BARE_PERSONEN_SELV);

        loginAs(KARI);
        face.avslutt(LAURA.id(), line.id());
        loginAs(BERIT);
        refused(() -> tilgang.require(LAURA.id(), Handling.SE_JOURNAL), Avslag.FULLMAKT_TRUKKET);
    }

    @Test
    void registersTheNextOfKinOfOneWhoCannotDecideAndTellsBeforeItEnds() {
        var found = find(LAURA);
        var today = LocalDate.now(clock);
        var line = face.registrerParorende(
                LAURA.id(), found, HEALTH, today.plusDays(59), "Henrik Berg, i arkivet", today.minusDays(3));
        assertThat(face.utloper(BERGEN_ENHET)).extracting(Fullmaktlinje::id).contains(line.id());

        loginAs(BERIT);
        assertThat(tilgang.require(LAURA.id(), Handling.SVAR_PA_SAMTYKKE).grunnlag())
                .isEqualTo(Grunnlag.NAERMESTE_PARORENDE);
        assertThat(fullmakter.endingSoon(tilgang.require(BERIT.id(), Handling.SE_MINSIDE)))
                .extracting(each -> each.id())
                .contains(line.id());

        loginAs(LAURA);
        assertThatThrownBy(() -> fullmakter.withdraw(tilgang.require(LAURA.id(), Handling.TREKK_FULLMAKT), line.id()))
                .hasMessageContaining("Fant ikke");

        loginAs(KARI);
        face.avslutt(LAURA.id(), line.id());
        assertThat(face.utloper(BERGEN_ENHET)).extracting(Fullmaktlinje::id).doesNotContain(line.id());
    }

    @Test
    void doesNotTellOfOneThatLastsLonger() {
        var found = find(LAURA);
        var today = LocalDate.now(clock);
        var line = face.registrerParorende(LAURA.id(), found, HEALTH, today.plusDays(61), "Attest", today);
        assertThat(face.utloper(BERGEN_ENHET)).extracting(Fullmaktlinje::id).doesNotContain(line.id());
        face.avslutt(LAURA.id(), line.id());
    }

    @Test
    void wantsACertificateAndAtMostFiveYears() {
        var found = find(LAURA);
        var today = LocalDate.now(clock);
        var five = today.plusYears(5);
        wrong(() -> kin(LAURA, found, five.plusDays(1), "Attest", today), "til", "for-lenge");
        wrong(() -> kin(LAURA, found, today.minusDays(1), "Attest", today), "til", "fortid");
        wrong(() -> kin(LAURA, found, five, " ", today), "attest", "mangler");
        wrong(() -> kin(LAURA, found, five, "Attest", today.plusDays(1)), "attestdato", "framtid");
    }

    @Test
    void registersNobodyAsNextOfKinOfAChildUnderTwelve() {
        var found = find(IDA);
        var today = LocalDate.now(clock);
        wrong(() -> kin(IDA, found, today.plusYears(1), "Attest", today), "giver", "for-ung");
    }

    @Test
    void wantsTheWordsAndADayThatHasBeen() {
        var found = find(LAURA);
        var today = LocalDate.now(clock);
        wrong(() -> face.registrerMuntlig(LAURA.id(), found, HEALTH, null, today, " "), "ord", "mangler");
        wrong(() -> face.registrerMuntlig(LAURA.id(), found, HEALTH, null, today.plusDays(1), "Ja"), "dato", "framtid");
    }

    @Test
    void takesNoSpokenPowerOfAttorneyFromAChild() {
        var found = find(JONAS);
        var today = LocalDate.now(clock);
        wrong(() -> face.registrerMuntlig(JONAS.id(), found, HEALTH, null, today, "Ja"), "giver", "kan-ikke-gi");
    }

    @Test
    void closesAnAreaForTheParentsOfAChild() {
        work(JONAS);
        assertThat(face.oversikt(JONAS.id()).gjelderSkjerming()).isTrue();
        face.skjerm(JONAS.id(), List.of("DIALOG"));
        loginAs(LUCY);
        refused(() -> tilgang.require(JONAS.id(), Handling.BESTILL_TIME), Avslag.BARNET_BESTEMMER);
        loginAs(KARI);
        face.skjerm(JONAS.id(), List.of());
        loginAs(LUCY);
        assertThat(tilgang.require(JONAS.id(), Handling.BESTILL_TIME).grunnlag())
                .isEqualTo(Grunnlag.FORELDREANSVAR);
    }

    @Test
    void isNotForOneWhoGovernsAccess() {
        loginAs(GEIR);
        assertThatThrownBy(() -> face.oversikt(LAURA.id())).isInstanceOf(IngenTilgang.class);
    }

    private UUID find(Borger person) {
        work(person);
        return face.finnMottaker(person.id(), BERITS_NUMBER, "Vik").id();
    }

    private void kin(Borger person, UUID found, LocalDate til, String attest, LocalDate signed) {
        face.registrerParorende(person.id(), found, HEALTH, til, attest, signed);
    }

    /** Kari works with a person when her unit has a case of theirs. */
    private void work(Borger person) {
        transaction.executeWithoutResult(_ -> publisher.publishEvent(Soknader.sent(person, BERGEN_ENHET)));
        loginAs(KARI);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .ignoreExceptions()
                .until(() -> tilgang.require(person.id(), Handling.REGISTRER_FULLMAKT) != null);
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
