package no.medvirk.innbygger;

import static no.medvirk.Personer.LAURA;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.platform.database.RowScope;
import no.medvirk.skjema.SvarUttrukket;
import no.medvirk.skjema.Uttrekk;
import no.medvirk.tilgang.Borger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

@Integrasjonstest
@Krav("K178")
class KontaktmottakTest {

    private static final RowScope OLGAS = RowScope.of("4601", OLGA.id());
    private static final RowScope LAURAS = RowScope.of("4601", LAURA.id());

    @Autowired
    Innbyggere innbyggere;

    @Autowired
    Kontaktmottak mottak;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void remembersHowThePersonSaidTheyAreReached() {
        var before = innbyggere.find(OLGAS);
        var lauras = innbyggere.find(LAURAS);
        try {
            transaction.executeWithoutResult(
                    status -> events.publishEvent(told(Map.of("person.telefon", "912 34 567"))));
            await().untilAsserted(
                            () -> assertThat(innbyggere.find(OLGAS).telefon()).isEqualTo("912 34 567"));
            assertThat(innbyggere.find(OLGAS).epost()).isEqualTo(before.epost());
            assertThat(innbyggere.find(LAURAS)).isEqualTo(lauras);
        } finally {
            atOnce().take(told(Map.of("person.telefon", before.telefon())));
        }
    }

    @Test
    void changesNothingForWhatIsNoNumberOrWasNotAsked() {
        var before = innbyggere.find(OLGAS);
        atOnce().take(told(Map.of("person.telefon", "ring naboen", "person.epost", "olga", "person.navn", "En annen")));
        assertThat(innbyggere.find(OLGAS)).isEqualTo(before);
    }

    @Test
    void letsNobodyWhoActsForThePersonTurnTheirLettersToAnother() {
        var before = innbyggere.find(OLGAS);
        atOnce().take(told(PER, Map.of("person.telefon", "912 34 567", "person.epost", "per@example.no")));
        assertThat(innbyggere.find(OLGAS)).isEqualTo(before);
    }

    /** As a listener it works in a thread of its own, after the call has returned. */
    private Kontaktmottak atOnce() {
        return AopTestUtils.getUltimateTargetObject(mottak);
    }

    private static SvarUttrukket told(Map<String, String> opplysninger) {
        return told(OLGA, opplysninger);
    }

    private static SvarUttrukket told(Borger avgittAv, Map<String, String> opplysninger) {
        return new SvarUttrukket(
                UUID.randomUUID(),
                OLGA.id(),
                "4601",
                avgittAv.id(),
                avgittAv.navn(),
                new Uttrekk(opplysninger, List.of()),
                Instant.now());
    }
}
