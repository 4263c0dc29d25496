package no.medvirk.tilgang.logg;

import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.LAURA;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import no.medvirk.Ansettelser;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Testfolk;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integrasjonstest
@Krav({"K214", "K263", "K266", "K291"})
class InnsynsloggTest {

    private static final Borger PAUL =
            new Borger(UUID.fromString("019a0000-0000-7000-8000-000000000010"), "Paul Haugen", "4627");

    @Autowired
    Innsynslogg logg;

    @Autowired
    Oppslagssporsmalene sporsmal;

    @Autowired
    Tilgang tilgang;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    FlywayConnectionDetails owner;

    @Test
    void foldsTheLooksOfADayAndTellsWhoAndWhy() {
        var siri = Ansettelser.ansett(jdbc, "Siri Vold", BERGEN_ENHET, "SAKSBEHANDLER");
        look(siri, LAURA, 3);
        assertThat(logg.list(own(LAURA), Loggvalg.ofOthers()).innsyn())
                .filteredOn(each -> each.aktorId().equals(siri.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.antall()).isEqualTo(3);
                    assertThat(each.siste()).isAfterOrEqualTo(each.forste());
                    assertThat(each.grunnlag()).isEqualTo("TJENSTLIG_BEHOV");
                    assertThat(each.enhetId()).isEqualTo(BERGEN_ENHET);
                    assertThat(each.rolle()).isEqualTo("SAKSBEHANDLER");
                });
    }

    @Test
    void tellsOfTriesByStaffThatWereRefused() {
        var siri = Ansettelser.ansett(jdbc, "Siri Vold", BERGEN_ENHET, "SAKSBEHANDLER");
        loginAs(siri);
        assertThatThrownBy(() -> tilgang.require(OLGA.id(), Handling.SE_JOURNAL))
                .isInstanceOf(IngenTilgang.class);
        assertThat(logg.list(own(OLGA), Loggvalg.ofOthers()).innsyn())
                .filteredOn(each -> each.aktorId().equals(siri.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.isAllowed()).isFalse();
                    assertThat(each.isNamed()).isTrue();
                    assertThat(each.avslag()).isEqualTo("MANGLER_RETTIGHET");
                });
    }

    @Test
    void doesNotNameAStrangerWhoTried() {
        loginAs(ROBERT);
        assertThatThrownBy(() -> tilgang.require(OLGA.id(), Handling.SE_SOKNAD)).isInstanceOf(IngenTilgang.class);
        assertThat(logg.list(own(OLGA), Loggvalg.ofOthers()).innsyn())
                .filteredOn(each -> each.aktorId().equals(ROBERT.id()))
                .isNotEmpty()
                .noneMatch(Innsyn::isNamed);
    }

    @Test
    void keepsOnesOwnLooksApart() {
        loginAs(PER);
        tilgang.require(OLGA.id(), Handling.SE_SOKNAD).settle();
        var proof = own(OLGA);
        assertThat(logg.list(proof, Loggvalg.ofOthers()).innsyn())
                .anyMatch(each -> each.aktorId().equals(PER.id()))
                .noneMatch(each -> each.aktorId().equals(OLGA.id()));
        assertThat(logg.list(proof, new Loggvalg(null, null, false, false, true, null))
                        .innsyn())
                .isNotEmpty()
                .allMatch(each -> each.aktorId().equals(OLGA.id()));
        assertThat(logg.list(proof, new Loggvalg(null, null, true, false, false, null))
                        .innsyn())
                .allMatch(Innsyn::ansatt);
    }

    @Test
    void turnsPagesByWholeDaysAndLosesNothing() {
        var skriver = new Loggskriver(jdbc);
        var ansatt = Ansatt.named(UUID.randomUUID(), "Siri Vold", "4627");
        var first = LocalDate.now(clock).minusDays(30);
        for (var day = 0; day < 3; day++) {
            var start = first.plusDays(day).atStartOfDay(clock.getZone()).toInstant();
            for (var n = 0; n < 150; n++) {
                skriver.write(ansatt, PAUL.id(), "4627", null, true, start.plus(Duration.ofMinutes(9 * n)));
            }
        }
        var proof = own(PAUL);
        var valg = new Loggvalg(first, first.plusDays(2), true, true, false, null);
        var pages = new ArrayList<Innsyn.Side>();
        do {
            pages.add(logg.list(proof, valg));
            valg = valg.olderThan(pages.getLast().eldreEnn());
        } while (pages.getLast().eldreEnn() != null);
        assertThat(pages).hasSize(2);
        assertThat(pages)
                .flatExtracting(Innsyn.Side::innsyn)
                .extracting(Innsyn::antall)
                .containsExactly(150, 150, 150);
        assertThat(pages)
                .flatExtracting(Innsyn.Side::innsyn)
                .extracting(Innsyn::dag)
                .containsExactly(first.plusDays(2), first.plusDays(1), first);
    }

    @Test
    void showsOnlyTheDaysThatAreAskedFor() {
        var skriver = new Loggskriver(jdbc);
        var ansatt = Ansatt.named(UUID.randomUUID(), "Siri Vold", "4601");
        var day = LocalDate.now(clock).minusDays(60);
        var midnight = day.atStartOfDay(clock.getZone()).toInstant();
        skriver.write(ansatt, LAURA.id(), "4601", null, true, midnight.minusMillis(1));
        skriver.write(ansatt, LAURA.id(), "4601", null, true, midnight);
        var page = logg.list(own(LAURA), new Loggvalg(day, day, true, true, true, null));
        assertThat(page.innsyn()).singleElement().satisfies(each -> assertThat(each.antall())
                .isOne());
        assertThat(page.eldreEnn()).isNull();
    }

    @Test
    void saysWhichChoiceIsWrong() {
        var proof = own(LAURA);
        var today = LocalDate.now(clock);
        assertThatThrownBy(() -> logg.list(proof, new Loggvalg(today, today.minusDays(1), true, true, true, null)))
                .isInstanceOfSatisfying(
                        UgyldigInndata.class, e -> assertThat(e.felt()).isEqualTo("til"));
        assertThatThrownBy(() -> logg.list(proof, new Loggvalg(null, null, false, false, false, null)))
                .isInstanceOfSatisfying(
                        UgyldigInndata.class, e -> assertThat(e.felt()).isEqualTo("hvem"));
    }

    @Test
    void opensToAParentOfASmallChildAndToNobodyElse() {
        var folk = new Testfolk(owner);
        var small = folk.person("Liten", "4601", LocalDate.now(clock).minusYears(9));
        var big = folk.person("Stor", "4601", LocalDate.now(clock).minusYears(13));
        var parent = folk.voksen("Forelder", "4601");
        folk.forelder(small, parent, true);
        folk.forelder(big, parent, true);
        loginAs(parent);
        assertThat(logg.list(tilgang.require(small.id(), Handling.SE_LOGG), Loggvalg.ofOthers()))
                .isNotNull();
        assertThatThrownBy(() -> tilgang.require(big.id(), Handling.SE_LOGG)).isInstanceOf(IngenTilgang.class);
        loginAs(PER);
        assertThatThrownBy(() -> tilgang.require(OLGA.id(), Handling.SE_LOGG)).isInstanceOf(IngenTilgang.class);
        loginAs(ROBERT);
        assertThatThrownBy(() -> tilgang.require(OLGA.id(), Handling.SE_LOGG)).isInstanceOf(IngenTilgang.class);
    }

    @Test
    void needsAProofOfTheRightThing() {
        loginAs(OLGA);
        var other = tilgang.require(OLGA.id(), Handling.SE_SOKNAD);
        assertThatThrownBy(() -> logg.list(other, Loggvalg.ofOthers())).isInstanceOf(IngenTilgang.class);
        assertThatThrownBy(() -> sporsmal.ask(other, UUID.randomUUID(), "Hvorfor?"))
                .isInstanceOf(IngenTilgang.class);
    }

    @Test
    void letsTheLeaderAnswerWhatTheCitizenAsks() {
        var siri = Ansettelser.ansett(jdbc, "Siri Vold", BERGEN_ENHET, "SAKSBEHANDLER");
        var leder = Ansettelser.ansett(jdbc, "Liv Leder", BERGEN_ENHET, "LEDER");
        look(siri, LAURA, 2);
        var proof = own(LAURA);
        var asked = sporsmal.ask(proof, lookBy(proof, siri).id(), "  Hvorfor så Siri saken min? ");
        assertThat(asked.sporsmal()).isEqualTo("Hvorfor så Siri saken min?");
        assertThat(lookBy(proof, siri).sporsmal()).isEqualTo(asked);

        loginAs(leder);
        var unit = tilgang.requireEnhet(BERGEN_ENHET, Handling.FOLG_OPP_VARSEL);
        assertThat(sporsmal.list(unit)).contains(asked);
        sporsmal.answer(unit, asked.id(), "Hun ringte deg om søknaden.");
        assertThatThrownBy(() -> sporsmal.answer(unit, asked.id(), "Igjen"))
                .isInstanceOfSatisfying(
                        UgyldigInndata.class, e -> assertThat(e.kode()).isEqualTo("besvart"));

        look(siri, LAURA, 1);
        assertThat(lookBy(own(LAURA), siri).sporsmal())
                .isNotNull()
                .extracting(Oppslagssporsmal::svar, Oppslagssporsmal::besvartAvNavn)
                .containsExactly("Hun ringte deg om søknaden.", "Liv Leder");
    }

    @Test
    void takesTheSameQuestionSentTwiceForOne() {
        var siri = Ansettelser.ansett(jdbc, "Siri Vold", BERGEN_ENHET, "SAKSBEHANDLER");
        look(siri, LAURA, 1);
        var proof = own(LAURA);
        var id = lookBy(proof, siri).id();
        assertThat(sporsmal.ask(proof, id, "Hvorfor?")).isEqualTo(sporsmal.ask(proof, id, "Hvorfor?"));
    }

    @Test
    void letsNobodyAskAboutAnothersLookOrWithoutWords() {
        var siri = Ansettelser.ansett(jdbc, "Siri Vold", BERGEN_ENHET, "SAKSBEHANDLER");
        look(siri, LAURA, 1);
        var id = lookBy(own(LAURA), siri).id();
        var olga = own(OLGA);
        assertThatThrownBy(() -> sporsmal.ask(olga, id, "Hvorfor?")).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> sporsmal.ask(olga, id, " ")).isInstanceOf(UgyldigInndata.class);
        assertThatThrownBy(() -> sporsmal.ask(olga, id, "a".repeat(2001))).isInstanceOf(UgyldigInndata.class);
    }

    private static Innsyn firstBy(Innsyn.Side side, Ansatt ansatt) {
        return side.innsyn().stream()
                .filter(each -> each.aktorId().equals(ansatt.id()))
                .findFirst()
                .orElseThrow();
    }

    private Innsyn lookBy(Tilgangsbevis proof, Ansatt ansatt) {
        return firstBy(logg.list(proof, Loggvalg.ofOthers()), ansatt);
    }

    private void look(Ansatt ansatt, Borger innbygger, int times) {
        loginAs(ansatt);
        for (var n = 0; n < times; n++) {
            tilgang.require(innbygger.id(), Handling.SE_SAK).settle();
        }
    }

    private Tilgangsbevis own(Borger borger) {
        loginAs(borger);
        return tilgang.require(borger.id(), Handling.SE_LOGG);
    }
}
