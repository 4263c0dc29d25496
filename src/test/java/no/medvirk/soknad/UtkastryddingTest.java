package no.medvirk.soknad;

import static no.medvirk.Personer.TOM;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Testklokke;
import no.medvirk.dokument.DokumentService;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A draft that nobody writes in is thrown away after 90 days, 14 days after the person was warned. */
@Integrasjonstest
@RecordApplicationEvents
class UtkastryddingTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final byte[] PDF = "%PDF-1.7 a".getBytes();

    @Autowired
    Utkastrydding rydding;

    @Autowired
    Utkast utkast;

    @Autowired
    SoknadService soknader;

    @Autowired
    DokumentService dokumenter;

    @Autowired
    Tilgang tilgang;

    @Autowired
    Testklokke klokke;

    @Autowired
    DatabaseSession database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private final Instant begun = Instant.now();
    private UUID draft;

    @BeforeEach
    void begin() {
        loginAs(TOM);
        draft = utkast.start(writing(), "stottekontakt").id();
        dokumenter.store(writing(), draft, "brev.pdf", new ByteArrayInputStream(PDF));
    }

    @AfterEach
    void letGo() {
        klokke.letGo();
        try {
            utkast.discard(writing(), draft);
        } catch (IkkeFunnet gone) {
            // as it should be
        }
    }

    @Test
    void leavesADraftInPeaceUntilItIsOld() {
        runAt(75);
        assertThat(found().slettes()).isNull();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void warnsOnceAndSaysTheDay() {
        runAt(77);
        runAt(78);
        assertThat(found().slettes()).isEqualTo(dayOf(91));
        assertThat(warnings())
                .extracting(UtkastSlettesSnart::innbyggerId, UtkastSlettesSnart::slettes)
                .containsExactly(tuple(TOM.id(), dayOf(91)));
    }

    @Test
    void throwsItAwayWithItsAttachmentsOnThatDayAndTheLogSaysWho() {
        runAt(77);
        runAt(90);
        assertThat(found()).isNotNull();
        runAt(91);
        assertThatThrownBy(this::found).isInstanceOf(IkkeFunnet.class);
        assertThat(dokumenter.list(writing(), draft)).isEmpty();
        assertThat(logged()).containsExactly("Medvirk SYSTEM SLETT_UTKAST LAGRINGSTID");
    }

    @Test
    void keepsADraftThatSomebodyWritesInAfterTheWarning() {
        runAt(77);
        utkast.save(writing(), draft, List.of(Utfylling.text("telefon", "55", 0, UUID.randomUUID())));
        assertThat(found().slettes()).isNull();
        runAt(92);
        assertThat(found()).isNotNull();
    }

    @Test
    void throwsNothingAwayWithoutAWarningHoweverOldItIs() {
        runAt(400);
        assertThat(found().slettes()).isEqualTo(dayOf(414));
        runAt(413);
        assertThat(found()).isNotNull();
        runAt(414);
        assertThatThrownBy(this::found).isInstanceOf(IkkeFunnet.class);
    }

    private void runAt(int days) {
        klokke.set(begun.plus(DAY.multipliedBy(days)));
        rydding.tidy(TOM.kommune());
    }

    private LocalDate dayOf(int days) {
        return begun.plus(DAY.multipliedBy(days)).atZone(Testklokke.ZONE).toLocalDate();
    }

    private Soknad found() {
        return soknader.find(tilgang.require(TOM.id(), Handling.SE_SOKNAD), draft);
    }

    private List<UtkastSlettesSnart> warnings() {
        return events.stream(UtkastSlettesSnart.class)
                .filter(each -> each.soknadId().equals(draft))
                .toList();
    }

    private List<String> logged() {
        return database.within(
                RowScope.of(TOM.kommune(), TOM.id()),
                () -> jdbc.sql("""
                        select concat_ws(' ', aktor_navn, aktor_type, handling, grunnlag) from tilgang.logg
                        where gjelder_id = ? and aktor_type = 'SYSTEM'""").param(draft).query(String.class).list());
    }

    private Tilgangsbevis writing() {
        return tilgang.require(TOM.id(), Handling.SKRIV_SOKNAD);
    }
}
