package no.medvirk.tilgang.logg;

import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.FITJAR_ENHET;
import static no.medvirk.Personer.IDA;
import static no.medvirk.Personer.INGRID;
import static no.medvirk.Personer.JONAS;
import static no.medvirk.Personer.LAURA;
import static no.medvirk.Personer.LUCY;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.TOM;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.medvirk.Ansettelser;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.logg.Varsel.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integrasjonstest
@Krav("K264")
class VarselvaktTest {

    private static final UUID ETAT = UUID.fromString("019a0000-0000-7000-8000-0000000000d1");

    @Autowired
    Varselvakt vakt;

    @Autowired
    Varsler varsler;

    @Autowired
    Loggkjede kjede;

    @Autowired
    Tilgang tilgang;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Loggskriver skriver;
    Ansatt siri;

    @BeforeEach
    void employ() {
        skriver = new Loggskriver(jdbc);
        siri = Ansettelser.ansett(jdbc, "Siri Vold", BERGEN_ENHET, "SAKSBEHANDLER");
    }

    @Test
    void alertsOfOnesOwnRecordChildAndGrandchild() {
        become(siri, LUCY);
        look(siri, LUCY, true, 10);
        look(siri, IDA, true, 11);
        look(siri, OLGA, true, 12);
        run();
        assertThat(about())
                .extracting(Varsel::slag, Varsel::innbyggerId, Varsel::person)
                .containsExactlyInAnyOrder(
                        tuple(Varselslag.EGEN_FAMILIE, LUCY.id(), "L. A., 1994"),
                        tuple(Varselslag.EGEN_FAMILIE, IDA.id(), "I. A., 2018"));
    }

    @Test
    void alertsOfABrother() {
        become(siri, JONAS);
        look(siri, IDA, true, 10);
        run();
        assertThat(about()).extracting(Varsel::slag).containsExactly(Varselslag.EGEN_FAMILIE);
    }

    @Test
    void alertsOfAColleagueInTheSameUnitAlone() {
        var colleague = Ansettelser.ansett(jdbc, "Robert Aase", BERGEN_ENHET, "SAKSBEHANDLER");
        become(colleague, ROBERT);
        var elsewhere = Ansettelser.ansett(jdbc, "Tom Vik", FITJAR_ENHET, "SAKSBEHANDLER");
        become(elsewhere, TOM);
        look(siri, ROBERT, true, 10);
        look(siri, TOM, true, 11);
        run();
        assertThat(about())
                .extracting(Varsel::slag, Varsel::innbyggerId)
                .containsExactly(tuple(Varselslag.KOLLEGA, ROBERT.id()));
    }

    @Test
    void letsAnAlertGrowInsteadOfMakingAnother() {
        look(siri, OLGA, false, 10);
        look(siri, OLGA, false, 11);
        run();
        assertThat(about()).isEmpty();
        look(siri, LAURA, false, 12);
        run();
        assertThat(about()).extracting(Varsel::antall).containsExactly(3);
        look(siri, LAURA, false, 13);
        run();
        assertThat(about()).singleElement().satisfies(each -> {
            assertThat(each.slag()).isEqualTo(Varselslag.MANGE_AVSLAG);
            assertThat(each.antall()).isEqualTo(4);
            assertThat(each.personer()).isEqualTo(2);
            assertThat(each.bevis()).hasSize(4);
            assertThat(each.innbyggerId()).isNull();
        });
    }

    @Test
    void reachesTheLeaderOfTheUnitAndTheOneAbove() {
        look(siri, OLGA, true, 3);
        run();
        var leder = Ansettelser.ansett(jdbc, "Liv Leder", BERGEN_ENHET, "LEDER");
        assertThat(seenBy(leder, BERGEN_ENHET)).extracting(Varsel::slag).containsExactly(Varselslag.NATT);
        assertThat(seenBy(INGRID, ETAT)).extracting(Varsel::slag).containsExactly(Varselslag.NATT);
        var other = Ansettelser.ansett(
                jdbc, "Anna Leder", UUID.fromString("019a0000-0000-7000-8000-0000000000d2"), "LEDER");
        loginAs(other);
        assertThatThrownBy(() -> tilgang.requireEnhet(BERGEN_ENHET, Handling.FOLG_OPP_VARSEL))
                .isInstanceOf(IngenTilgang.class);
        assertThat(seenBy(other, UUID.fromString("019a0000-0000-7000-8000-0000000000d2")))
                .isEmpty();
    }

    @Test
    void passesALeaderByInWhatIsAboutThem() {
        var leder = Ansettelser.ansett(jdbc, "Liv Leder", BERGEN_ENHET, "LEDER");
        skriver.write(leder, OLGA.id(), "4601", BERGEN_ENHET, true, at(3));
        run();
        var proof = proof(leder, BERGEN_ENHET);
        assertThat(varsler.list(proof, true)).noneMatch(each -> each.ansattId().equals(leder.id()));
        var alert = varsler.list(proof(INGRID, ETAT), true).stream()
                .filter(each -> each.ansattId().equals(leder.id()))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> varsler.treat(proof(leder, BERGEN_ENHET), alert.id(), Status.I_ORDEN, "Greit"))
                .isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void wantsAWordFromTheOneWhoFinishesIt() {
        look(siri, OLGA, true, 3);
        run();
        var alert = about().getFirst();
        var proof = proof(INGRID, ETAT);
        assertThat(varsler.treat(proof, alert.id(), Status.SETT, "").status()).isEqualTo(Status.SETT);
        assertThatThrownBy(() -> varsler.treat(proof, alert.id(), Status.I_ORDEN, " "))
                .isInstanceOfSatisfying(
                        UgyldigInndata.class, e -> assertThat(e.felt()).isEqualTo("merknad"));
        assertThat(varsler.treat(proof, alert.id(), Status.I_ORDEN, "Hadde nattevakt."))
                .extracting(Varsel::status, Varsel::merknad, Varsel::behandletAv)
                .containsExactly(Status.I_ORDEN, "Hadde nattevakt.", "Ingrid Moe");
        assertThat(varsler.list(proof, false)).noneMatch(each -> each.id().equals(alert.id()));
        assertThatThrownBy(() -> varsler.treat(proof, UUID.randomUUID(), Status.SETT, ""))
                .isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void isSeenByNobodyInTheScopeOfAPerson() {
        look(siri, OLGA, true, 3);
        run();
        loginAs(OLGA);
        assertThatThrownBy(() -> tilgang.requireEnhet(BERGEN_ENHET, Handling.FOLG_OPP_VARSEL))
                .isInstanceOf(IngenTilgang.class);
        assertThat(jdbc.sql("select count(*) from tilgang.varsel")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void become(Ansatt ansatt, Borger borger) {
        jdbc.sql("update tilgang.ansatt set fnr = id::text, aktiv = false where fnr = ?")
                .param(fnr(borger))
                .update();
        jdbc.sql("update tilgang.ansatt set fnr = ? where id = ?")
                .params(fnr(borger), ansatt.id())
                .update();
    }

    private static String fnr(Borger borger) {
        return switch (borger.navn()) {
            case "Lucy Adeyemi" -> "17849444484";
            case "Jonas Adeyemi" -> "21811296519";
            case "Robert Aase" -> "23915548326";
            case "Tom Vik" -> "30868947132";
            default -> throw new IllegalArgumentException(borger.navn());
        };
    }

    private void look(Ansatt ansatt, Borger borger, boolean tillatt, int hour) {
        skriver.write(ansatt, borger.id(), borger.kommune(), tillatt ? BERGEN_ENHET : null, tillatt, at(hour));
    }

    /** On a day before today, so that no hour of it is to come. */
    private Instant at(int hour) {
        return LocalDate.now(clock)
                .minusDays(2)
                .atTime(LocalTime.of(hour, 0))
                .atZone(clock.getZone())
                .toInstant();
    }

    /** The jobs of the portal may be at it: then there is a moment to wait. */
    private void run() {
        var until = System.nanoTime() + 10_000_000_000L;
        do {
            kjede.seal(10_000);
        } while (jdbc.sql("select tilgang.forsegl(1)").query(Integer.class).single() > 0 && System.nanoTime() < until);
        vakt.run();
    }

    private List<Varsel> about() {
        return seenBy(INGRID, ETAT);
    }

    private List<Varsel> seenBy(Ansatt leder, UUID enhetId) {
        return varsler.list(proof(leder, enhetId), true).stream()
                .filter(each -> each.ansattId().equals(siri.id()))
                .toList();
    }

    private Enhetsbevis proof(Ansatt leder, UUID enhetId) {
        loginAs(leder);
        return tilgang.requireEnhet(enhetId, Handling.FOLG_OPP_VARSEL);
    }
}
