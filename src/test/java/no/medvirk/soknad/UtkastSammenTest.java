package no.medvirk.soknad;

import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.loginAs;
import static no.medvirk.soknad.Utfylling.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Olga and Per write in one application at once. */
@Integrasjonstest
@Krav({"K101", "K102", "K106"})
class UtkastSammenTest {

    private static final UUID OLGAS_FORM = UUID.randomUUID();
    private static final UUID PERS_FORM = UUID.randomUUID();

    @Autowired
    Tilgang tilgang;

    @Autowired
    Utkast utkast;

    @Autowired
    SoknadService soknader;

    @Autowired
    Tilstede tilstede;

    @Autowired
    Kladdnokler nokler;

    private UUID draft;

    @BeforeEach
    void begin() {
        draft = as(OLGA, () -> utkast.start(writing(), "stottekontakt").id());
    }

    @AfterEach
    void discard() {
        as(OLGA, () -> {
            utkast.discard(writing(), draft);
            return true;
        });
    }

    @Test
    void twoWhoAnswerDifferentQuestionsNeverMeet() {
        var hers = save(OLGA, text("telefon", "55 00 00 01", 0, OLGAS_FORM));
        var his = save(PER, text("epost", "per@example.no", 0, PERS_FORM));
        assertThat(hers.konflikter()).isEmpty();
        assertThat(his.konflikter()).isEmpty();
        assertThat(his.soknad().svar()).contains("55 00 00 01", "per@example.no");
    }

    @Test
    void twoWhoAnswerDifferentQuestionsAtTheSameMomentBothGetThrough() throws Exception {
        try (var executor = Executors.newFixedThreadPool(2)) {
            var done = executor.invokeAll(List.<Callable<Lagring>>of(
                    () -> save(OLGA, text("telefon", "1", 0, OLGAS_FORM)),
                    () -> save(PER, text("epost", "2", 0, PERS_FORM))));
            for (var each : done) {
                assertThat(each.get().konflikter()).isEmpty();
            }
        }
        assertThat(stands()).contains("\"1\"", "\"2\"");
    }

    @Test
    void theLastOfTwoInOneQuestionIsToldAndNothingIsOverwritten() {
        save(OLGA, text("telefon", "hennes", 0, OLGAS_FORM));
        var his = save(PER, text("telefon", "hans", 0, PERS_FORM), text("epost", "per@example.no", 0, PERS_FORM));
        assertThat(his.konflikter())
                .extracting(Svarpunkt::linkId, Svarpunkt::versjon, Svarpunkt::skrevetAv)
                .containsExactly(tuple("telefon", 1, "Olga Nilsen"));
        assertThat(his.skrevet()).extracting(Svarpunkt::linkId).containsExactly("epost");
        assertThat(stands()).contains("hennes", "per@example.no").doesNotContain("hans");

        var chosen = save(PER, text("telefon", "hans", 1, PERS_FORM));
        assertThat(chosen.konflikter()).isEmpty();
        assertThat(stands()).contains("hans").doesNotContain("hennes");
    }

    @Test
    void twoWhoWriteTheSameAreNoConflict() {
        save(OLGA, text("telefon", "55", 0, OLGAS_FORM));
        var his = save(PER, text("telefon", "55", 0, PERS_FORM));
        assertThat(his.konflikter()).isEmpty();
        assertThat(his.skrevet())
                .extracting(Svarpunkt::versjon, Svarpunkt::skrevetAv)
                .containsExactly(tuple(1, "Olga Nilsen"));
    }

    @Test
    void aFormWhoseAcknowledgementWasLostGoesOnUponItsOwn() {
        save(OLGA, text("telefon", "5", 0, OLGAS_FORM));
        assertThat(save(OLGA, text("telefon", "5", 0, OLGAS_FORM)).konflikter()).isEmpty();
        assertThat(save(OLGA, text("telefon", "55", 0, OLGAS_FORM)).konflikter())
                .isEmpty();
        // Her other tab has not seen it.
        assertThat(save(OLGA, text("telefon", "66", 0, UUID.randomUUID())).konflikter())
                .hasSize(1);
    }

    @Test
    void tellsWhoWroteWhatSinceOneLooked() {
        save(OLGA, text("telefon", "55", 0, OLGAS_FORM));
        var seen = as(PER, () -> soknader.find(seeing(), draft).versjon());
        save(OLGA, text("epost", "olga@example.no", 0, OLGAS_FORM));
        var news = as(PER, () -> soknader.writtenSince(seeing(), soknader.find(seeing(), draft), seen));
        assertThat(news)
                .extracting(Svarpunkt::linkId, Svarpunkt::skrevetAv)
                .containsExactly(tuple("epost", "Olga Nilsen"));
        assertThat(news.getFirst().skrevet()).isNotNull();
    }

    @Test
    void tellsNothingThatIsNewerThanTheAnswersThatWereRead() {
        save(OLGA, text("telefon", "5", 0, OLGAS_FORM));
        var read = as(PER, () -> soknader.find(seeing(), draft));
        save(OLGA, text("telefon", "55", 1, OLGAS_FORM));
        assertThat(as(PER, () -> soknader.writtenSince(seeing(), read, -1))).isEmpty();
        var next = as(PER, () -> soknader.find(seeing(), draft));
        assertThat(as(PER, () -> soknader.writtenSince(seeing(), next, read.versjon())))
                .extracting(Svarpunkt::versjon)
                .containsExactly(2);
    }

    @Test
    void refusesAQuestionThatTheFormDoesNotHaveAndSavesNothingOfTheRest() {
        assertThatThrownBy(() -> save(PER, text("telefon", "55", 0, PERS_FORM), text("hemmelig", "x", 0, PERS_FORM)))
                .isInstanceOf(UgyldigInndata.class);
        assertThat(stands()).doesNotContain("hemmelig", "\"55\"");
    }

    @Test
    void refusesAnAnswerThatIsTooLarge() {
        assertThatThrownBy(() -> save(PER, text("telefon", "x".repeat(600_000), 0, PERS_FORM)))
                .isInstanceOf(UgyldigInndata.class);
    }

    @Test
    void showsEachTheOthersWhoHaveItOpen() {
        var olgas = UUID.randomUUID();
        as(OLGA, () -> enter(olgas));
        assertThat(as(PER, () -> tilstede.others(seeing(), draft))).containsExactly("Olga Nilsen");
        assertThat(as(OLGA, () -> tilstede.others(seeing(), draft))).isEmpty();
        as(OLGA, () -> {
            tilstede.leave(writing(), draft, olgas);
            return true;
        });
        assertThat(as(PER, () -> tilstede.others(seeing(), draft))).isEmpty();
    }

    @Test
    void theKeyToWhatABrowserKeepsIsTheSamePersonsEachTimeAndNobodyElses() {
        var first = as(PER, () -> nokler.find(seeing(), draft));
        assertThat(as(PER, () -> nokler.find(seeing(), draft))).isEqualTo(first).hasSize(44);
        assertThat(as(OLGA, () -> nokler.find(seeing(), draft))).isNotEqualTo(first);
        assertThat(as(PER, () -> nokler.find(seeing(), UUID.randomUUID()))).isNotEqualTo(first);
    }

    private boolean enter(UUID id) {
        tilstede.enter(writing(), draft, id);
        return true;
    }

    private Lagring save(Borger who, Endring... endringer) {
        return as(who, () -> utkast.save(writing(), draft, List.of(endringer)));
    }

    private String stands() {
        return as(OLGA, () -> soknader.find(seeing(), draft).svar());
    }

    private Tilgangsbevis writing() {
        return tilgang.require(OLGA.id(), Handling.SKRIV_SOKNAD);
    }

    private Tilgangsbevis seeing() {
        return tilgang.require(OLGA.id(), Handling.SE_SOKNAD);
    }

    private static <T> T as(Borger who, java.util.function.Supplier<T> work) {
        loginAs(who);
        return work.get();
    }
}
