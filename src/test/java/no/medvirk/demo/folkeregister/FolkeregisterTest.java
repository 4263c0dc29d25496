package no.medvirk.demo.folkeregister;

import static no.medvirk.innbygger.Mandatomrade.OKONOMI;
import static no.medvirk.innbygger.Mandatomrade.PERSONLIG;
import static no.medvirk.innbygger.Relasjonstype.BARN;
import static no.medvirk.innbygger.Relasjonstype.FORELDER;
import static no.medvirk.innbygger.Relasjonstype.FREMTIDSFULLMAKT;
import static no.medvirk.innbygger.Relasjonstype.VERGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.innbygger.Adressebeskyttelse;
import no.medvirk.innbygger.Folkeregister;
import no.medvirk.innbygger.FolkeregisterUtilgjengelig;
import no.medvirk.innbygger.Mandatomrade;
import no.medvirk.innbygger.Registerperson;
import no.medvirk.innbygger.Registerrelasjon;
import no.medvirk.innbygger.Relasjonstype;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The port over HTTP, against the simulator that speaks the protocol of the register and of Maskinporten. */
@Integrasjonstest
@Krav("K311")
class FolkeregisterTest {

    private static final String OLGA = "12834349858";
    private static final String LUCY = "17849444484";
    private static final String SAMUEL = "11829044163";
    private static final String EMMA = "09892095016";
    private static final String SILJE = "21858844042";
    private static final String ERIK = "03908644106";

    @Autowired
    Folkeregister folkeregister;

    @Autowired
    ApplicationContext context;

    private Simulert simulert;

    @BeforeEach
    void findSimulator() {
        simulert = Simulert.of(context);
    }

    @AfterEach
    void work() {
        simulert.work();
    }

    @Test
    void tellsNameAddressAndBirthOfAPerson() {
        var olga = find(OLGA);

        assertThat(olga.navn()).isEqualTo("Olga Nilsen");
        assertThat(olga.fodselsdato()).isEqualTo(LocalDate.of(1943, 3, 12));
        assertThat(olga.kommune()).isEqualTo("4601");
        assertThat(olga.adresse()).isEqualTo("Nygårdsgaten 41");
        assertThat(olga.postnummer()).isEqualTo("5015");
        assertThat(olga.poststed()).isEqualTo("Bergen");
        assertThat(olga.beskyttelse()).isEqualTo(Adressebeskyttelse.UGRADERT);
        assertThat(olga.dodsdato()).isNull();
    }

    @Test
    void takesTheBirthDateFromTheRegisterWhereTheNumberSaysAnother() {
        // The number says 9 December 1950.
        simulert.person("09925046040", "KAI-OVE", "ØSTBØ", "1950-11-30", "4614");

        assertThat(find("09925046040").fodselsdato()).isEqualTo(LocalDate.of(1950, 11, 30));
        assertThat(find("09925046040").navn()).isEqualTo("Kai-Ove Østbø");
    }

    @Test
    void hidesTheMunicipalityOfAStrictlyConfidentialAddress() {
        var sissel = find("16888445270");

        assertThat(sissel.beskyttelse()).isEqualTo(Adressebeskyttelse.STRENGT_FORTROLIG);
        assertThat(sissel.kommune()).isNull();
    }

    @Test
    void tellsAParentWithResponsibilityFromOneWithout() {
        assertThat(find(EMMA).relasjoner())
                .extracting(Registerrelasjon::type, Registerrelasjon::motpart, Registerrelasjon::foreldreansvar)
                .containsExactlyInAnyOrder(tuple(FORELDER, SILJE, true), tuple(FORELDER, ERIK, false));
    }

    @Test
    void takesAParentsResponsibilityForARelationOfTheChildAlone() {
        assertThat(find(LUCY).relasjoner())
                .extracting(Registerrelasjon::type, Registerrelasjon::foreldreansvar)
                .containsOnly(tuple(BARN, false))
                .hasSize(3);
        assertThat(find("08902699970").relasjoner())
                .extracting(Registerrelasjon::motpart, Registerrelasjon::foreldreansvar)
                .containsExactlyInAnyOrder(tuple(LUCY, true), tuple(SAMUEL, true));
    }

    @Test
    void tellsTheMandateOfAGuardianAndOfAFuturePowerOfAttorney() {
        assertThat(mandates("30868947132", VERGE)).containsExactly(Set.of(PERSONLIG));
        assertThat(mandates("14813844088", FREMTIDSFULLMAKT)).containsExactly(Set.of(PERSONLIG, OKONOMI));
    }

    @Test
    void givesNothingHereToAGuardianForOtherThings() {
        simulert.person("12835044260", "VILMA", "BERGE", "1950-03-12", "0301");
        simulert.verge("12835044260", OLGA, "skatteetaten/skatt", "nav/pensjon");

        assertThat(mandates("12835044260", VERGE)).containsExactly(Set.of());
        simulert.utenVerge("12835044260");
    }

    @Test
    void knowsNoPersonWithANumberOfNobody() throws FolkeregisterUtilgjengelig {
        assertThat(folkeregister.find("13097248022")).isEmpty();
        assertThat(folkeregister.find("../token")).isEmpty();
    }

    @Test
    void asksForANewTokenWhenTheOldOneIsNoLongerTaken() {
        find(OLGA);
        simulert.forgetTokens();

        assertThat(find(OLGA).navn()).isEqualTo("Olga Nilsen");
    }

    @Test
    void saysThatTheRegisterIsOutOfOrderAndNotWhomItWasAskedAbout() {
        simulert.failAfter(0);

        assertThatThrownBy(() -> folkeregister.find(OLGA))
                .isInstanceOf(FolkeregisterUtilgjengelig.class)
                .hasNoCause()
                .message()
                .contains("503")
                .doesNotContain(OLGA);
    }

    private Registerperson find(String fnr) {
        try {
            return folkeregister.find(fnr).orElseThrow();
        } catch (FolkeregisterUtilgjengelig e) {
            throw new AssertionError(e);
        }
    }

    private List<Set<Mandatomrade>> mandates(String fnr, Relasjonstype type) {
        return find(fnr).relasjoner().stream()
                .filter(each -> each.type() == type)
                .map(Registerrelasjon::omrader)
                .toList();
    }
}
