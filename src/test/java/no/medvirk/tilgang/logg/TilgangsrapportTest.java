package no.medvirk.tilgang.logg;

import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.GEIR;
import static no.medvirk.Personer.INGRID;
import static no.medvirk.Personer.JONAS;
import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.LAURA;
import static no.medvirk.Personer.OLE;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.medvirk.Ansettelser;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integrasjonstest
@Krav({"K214", "K263", "K266"})
class TilgangsrapportTest {

    private static final UUID ETAT = UUID.fromString("019a0000-0000-7000-8000-0000000000d1");
    private static final UUID HJEMMESYKEPLEIEN = UUID.fromString("019a0000-0000-7000-8000-0000000000d2");

    @Autowired
    Tilgangsrapport rapport;

    @Autowired
    Innsynslogg innsynslogg;

    @Autowired
    Tilgang tilgang;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Ansatt siri;
    LocalDate day;

    @BeforeEach
    void look() {
        siri = Ansettelser.ansett(jdbc, "Siri Vold", BERGEN_ENHET, "SAKSBEHANDLER");
        day = LocalDate.now(clock).minusDays(3);
        var skriver = new Loggskriver(jdbc);
        skriver.write(siri, LAURA.id(), "4601", BERGEN_ENHET, true, at(9));
        skriver.write(siri, LAURA.id(), "4601", BERGEN_ENHET, true, at(10));
        skriver.write(siri, OLGA.id(), "4601", null, false, at(11));
    }

    @Test
    void countsPersonsLooksAndRefusalsOfEachDay() {
        assertThat(rapport.days(proof(INGRID, ETAT), of(siri)))
                .extracting(
                        Rapportrad.Dagstall::dag,
                        Rapportrad.Dagstall::personer,
                        Rapportrad.Dagstall::oppslag,
                        Rapportrad.Dagstall::avslag)
                .containsExactly(tuple(day, 2, 3, 1));
    }

    @Test
    void showsThePersonByInitialsAndYearOfBirth() {
        assertThat(rapport.list(proof(INGRID, ETAT), of(siri)).rader())
                .extracting(Rapportrad::person, Rapportrad::avslag)
                .containsExactly(
                        tuple("O. N., 1943", "IKKE_TJENSTLIG_BEHOV"),
                        tuple("L. M., 1946", null),
                        tuple("L. M., 1946", null));
        var refused = new Rapportvalg(day, day, siri.id(), true, null);
        assertThat(rapport.list(proof(INGRID, ETAT), refused).rader()).hasSize(1);
    }

    @Test
    void tellsANameOneAtATimeAndThePersonSeesThatItWasAsked() {
        loginAs(INGRID);
        var proof = tilgang.requireEnhet(ETAT, Handling.SE_TILGANGSRAPPORT, OLGA.id());
        assertThat(rapport.name(proof, OLGA.id())).isEqualTo("Olga Nilsen");
        loginAs(OLGA);
        assertThat(innsynslogg
                        .list(tilgang.require(OLGA.id(), Handling.SE_LOGG), Loggvalg.ofOthers())
                        .innsyn())
                .anyMatch(each ->
                        each.aktorId().equals(INGRID.id()) && each.handling().equals("SE_TILGANGSRAPPORT"));
    }

    @Test
    void namesNobodyWhomTheUnitHasNotOpened() {
        var leder = Ansettelser.ansett(jdbc, "Liv Leder", HJEMMESYKEPLEIEN, "LEDER");
        loginAs(leder);
        var proof = tilgang.requireEnhet(HJEMMESYKEPLEIEN, Handling.SE_TILGANGSRAPPORT, JONAS.id());
        assertThatThrownBy(() -> rapport.name(proof, JONAS.id())).isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void holdsALeaderToTheirOwnUnit() {
        var leder = Ansettelser.ansett(jdbc, "Liv Leder", HJEMMESYKEPLEIEN, "LEDER");
        assertThat(rapport.list(proof(leder, HJEMMESYKEPLEIEN), of(siri)).rader())
                .isEmpty();
        for (var other : List.<Aktor>of(leder, KARI, OLE, OLGA)) {
            loginAs(other);
            assertThatThrownBy(() -> tilgang.requireEnhet(BERGEN_ENHET, Handling.SE_TILGANGSRAPPORT))
                    .as(other.navn())
                    .isInstanceOf(IngenTilgang.class);
        }
    }

    @Test
    @Krav("K262")
    void showsTheSystemAdministratorNoReportOnPersons() {
        loginAs(GEIR);
        for (var unit : List.of(ETAT, BERGEN_ENHET, HJEMMESYKEPLEIEN)) {
            assertThatThrownBy(() -> tilgang.requireEnhet(unit, Handling.SE_TILGANGSRAPPORT))
                    .isInstanceOf(IngenTilgang.class);
        }
        var system = tilgang.requireEnhet(ETAT, Handling.ADMINISTRER_TILGANGER);
        assertThatThrownBy(() -> rapport.list(system, of(siri))).isInstanceOf(IngenTilgang.class);
        assertThatThrownBy(() -> rapport.days(system, of(siri))).isInstanceOf(IngenTilgang.class);
        assertThatThrownBy(() -> rapport.export(system, of(siri))).isInstanceOf(IngenTilgang.class);
        assertThatThrownBy(() -> rapport.name(system, OLGA.id())).isInstanceOf(IngenTilgang.class);
    }

    @Test
    void turnsPagesWithoutLosingOrDoublingARow() {
        var skriver = new Loggskriver(jdbc);
        for (var n = 0; n < 120; n++) {
            skriver.write(siri, LAURA.id(), "4601", BERGEN_ENHET, true, at(12).plus(Duration.ofSeconds(n / 2)));
        }
        var proof = proof(INGRID, ETAT);
        var ids = new ArrayList<UUID>();
        String next = null;
        do {
            var page = rapport.list(proof, new Rapportvalg(day, day, siri.id(), false, next));
            page.rader().forEach(each -> ids.add(each.id()));
            next = page.neste();
        } while (next != null);
        assertThat(ids).hasSize(123).doesNotHaveDuplicates();
        assertThat(rapport.export(proof, of(siri))).extracting(Rapportrad::id).containsExactlyElementsOf(ids);
    }

    @Test
    void saysWhichPeriodIsWrong() {
        var proof = proof(INGRID, ETAT);
        assertThatThrownBy(() -> rapport.list(proof, new Rapportvalg(day, day.minusDays(1), null, false, null)))
                .isInstanceOf(UgyldigInndata.class);
        assertThatThrownBy(() -> rapport.list(proof, new Rapportvalg(day, day.plusDays(92), null, false, null)))
                .isInstanceOf(UgyldigInndata.class);
        assertThatThrownBy(() -> rapport.list(proof, new Rapportvalg(day, day, null, false, "tull")))
                .isInstanceOf(UgyldigInndata.class);
        assertThat(rapport.list(proof, new Rapportvalg(day, day.plusDays(91), siri.id(), false, null))
                        .rader())
                .hasSize(3);
    }

    private Rapportvalg of(Ansatt ansatt) {
        return new Rapportvalg(day, day, ansatt.id(), false, null);
    }

    private Instant at(int hour) {
        return day.atTime(hour, 0).atZone(clock.getZone()).toInstant();
    }

    private Enhetsbevis proof(Ansatt leder, UUID enhetId) {
        loginAs(leder);
        return tilgang.requireEnhet(enhetId, Handling.SE_TILGANGSRAPPORT);
    }
}
