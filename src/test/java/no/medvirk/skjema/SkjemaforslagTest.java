package no.medvirk.skjema;

import static no.medvirk.skjema.Skjemaforslag.Slag.ARBEIDSGANG;
import static no.medvirk.skjema.Skjemaforslag.Slag.FLAGG;
import static no.medvirk.skjema.Skjemaforslag.Slag.SVAR;
import static no.medvirk.skjema.Skjemaforslag.Slag.TJENESTE;
import static no.medvirk.skjema.Skjemaforslag.Utfyller.ANSATT;
import static no.medvirk.skjema.Skjemaforslag.Utfyller.INNBYGGER;
import static no.medvirk.skjema.Skjemaforslag.Utfyller.PARORENDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.medvirk.Krav;
import no.medvirk.skjema.Skjemaforslag.Forslag;
import no.medvirk.skjema.Skjemaforslag.Grunn;
import no.medvirk.skjema.Skjemaforslag.Situasjon;
import no.medvirk.skjema.Skjemaforslag.Utfyller;
import org.junit.jupiter.api.Test;

@Krav({"K102", "K135", "K138"})
class SkjemaforslagTest {

    private static final String FORM = "https://medvirk.no/fhir/Questionnaire/";

    private static final List<Skjema> BANK =
            Bankskjema.all().map(form -> new Skjemabank().find(form.id())).toList();

    /** Olga has fallen and finds it hard to move about. */
    private static final String OLGAS_SOKNAD = answer("soknad-helse-og-omsorg|1.0.0", """
            {"linkId":"fall","answer":[{"valueInteger":2}]},
            {"linkId":"inne","answer":[{"valueCoding":{"code":"litt"}}]}""");

    @Test
    void proposesTheFormsOfTheServiceAtThatPointOfTheWork() {
        List<Forslag> forslag = propose(ANSATT, Set.of("matombringing"), "kartlegging");

        assertThat(forslag).extracting(Forslag::skjema).containsExactly("ernaering", "egne-mal");
        assertThat(forslag.getFirst().grunner()).containsExactly(new Grunn(TJENESTE, "matombringing"));
        assertThat(forslag.getLast().grunner()).containsExactly(new Grunn(ARBEIDSGANG, "kartlegging"));
    }

    @Test
    void proposesWhatAnAnswerCallsForBeforeTheRestAndSaysWhich() {
        List<Forslag> forslag = propose(ANSATT, Set.of("hjemmesykepleie"), "kartlegging", OLGAS_SOKNAD);

        assertThat(forslag)
                .extracting(Forslag::skjema)
                .startsWith("fallrisiko", "hjem-og-hjelpemidler")
                .contains("kartlegging-funksjon", "legemidler");
        assertThat(forslag.getFirst().grunner())
                .startsWith(
                        new Grunn(SVAR, "soknad-helse-og-omsorg#fall"), new Grunn(SVAR, "soknad-helse-og-omsorg#inne"));
    }

    @Test
    void takesZeroAndOtherAnswersForNothing() {
        String well = answer("soknad-helse-og-omsorg|1.0.0", """
                {"linkId":"fall","answer":[{"valueInteger":0}]},
                {"linkId":"inne","answer":[{"valueCoding":{"code":"selv"}}]}""");

        assertThat(names(propose(ANSATT, Set.of("stottekontakt"), "kartlegging", well)))
                .doesNotContain("fallrisiko", "hjem-og-hjelpemidler");
    }

    @Test
    void doesNotConfuseQuestionsOfTwoForms() {
        String other = answer("klage", "{\"linkId\":\"fall\",\"answer\":[{\"valueInteger\":2}]}");

        assertThat(names(propose(ANSATT, Set.of("stottekontakt"), "kartlegging", other)))
                .doesNotContain("fallrisiko");
    }

    @Test
    void findsAnAnswerInAnyStepAndRepetition() {
        String deep = answer("hjem-og-hjelpemidler", """
                {"linkId":"trygghet","item":[{"linkId":"a"},
                {"linkId":"b","answer":[{"valueBoolean":false,"item":[
                {"linkId":"glemt-komfyr","answer":[{"valueBoolean":false},{"valueBoolean":true}]}]}]}]}""");

        assertThat(names(propose(ANSATT, Set.of("stottekontakt"), "kartlegging", deep)))
                .contains("velferdsteknologi");
    }

    @Test
    void offersTheCitizenOnlyWhatTheCitizenCanFillIn() {
        assertThat(names(propose(INNBYGGER, Set.of("avlastning"), "kartlegging")))
                .contains("kartlegging-funksjon")
                .doesNotContain("kartlegging-parorende");
        assertThat(names(propose(PARORENDE, Set.of("avlastning"), "kartlegging")))
                .contains("kartlegging-parorende");
    }

    @Test
    @Krav("K129")
    void tellsStaffWhomToAskForAForm() {
        Situasjon missing = new Situasjon(ANSATT, Set.of(), Set.of(), Set.of("mangler-opplysninger"), List.of());

        assertThat(Skjemaforslag.propose(BANK, missing)).singleElement().satisfies(each -> {
            assertThat(each.skjema()).isEqualTo("samtykke-innhenting");
            assertThat(each.fyllesUtAv()).containsExactlyInAnyOrder(INNBYGGER, PARORENDE);
            assertThat(each.grunner()).containsExactly(new Grunn(FLAGG, "mangler-opplysninger"));
        });
    }

    @Test
    void letsAFlagSpeakWhereverOneIsInTheWork() {
        Situasjon home = new Situasjon(ANSATT, Set.of(), Set.of("klage"), Set.of("hjemkomst"), List.of());

        assertThat(names(Skjemaforslag.propose(BANK, home)))
                .containsExactly(
                        "fallrisiko",
                        "hjem-og-hjelpemidler",
                        "legemidler",
                        "innsynsbegjaering",
                        "klage",
                        "samtykke-innhenting");
    }

    @Test
    void putsLastWhatHasBeenAnsweredSoThatWhatRemainsIsSeen() {
        String eaten = answer("ernaering|1.0.0", "");

        List<Forslag> forslag = propose(ANSATT, Set.of("matombringing"), "kartlegging", eaten);

        assertThat(names(forslag)).containsExactly("egne-mal", "ernaering");
        assertThat(forslag).extracting(Forslag::besvart).containsExactly(false, true);
    }

    @Test
    void proposesNothingWhereNothingIsKnown() {
        assertThat(Skjemaforslag.propose(BANK, new Situasjon(ANSATT, Set.of(), Set.of(), Set.of(), List.of())))
                .isEmpty();
    }

    private static List<Forslag> propose(Utfyller utfyller, Set<String> tjenester, String arbeidsgang, String... svar) {
        return Skjemaforslag.propose(
                BANK, new Situasjon(utfyller, tjenester, Set.of(arbeidsgang), Set.of(), List.of(svar)));
    }

    private static List<String> names(List<Forslag> forslag) {
        return forslag.stream().map(Forslag::skjema).toList();
    }

    private static String answer(String form, String items) {
        return "{\"questionnaire\":\"" + FORM + form + "\",\"item\":[" + items + "]}";
    }
}
