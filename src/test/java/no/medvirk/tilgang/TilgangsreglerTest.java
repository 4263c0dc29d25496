package no.medvirk.tilgang;

import static no.medvirk.Personer.IDA;
import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.LUCY;
import static no.medvirk.Personer.OLE;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.Krav;
import no.medvirk.tilgang.Foresporsel.Ansattfakta;
import no.medvirk.tilgang.Foresporsel.Borgerfakta;
import no.medvirk.tilgang.Foresporsel.Fakta;
import no.medvirk.tilgang.Foresporsel.Mandat;
import no.medvirk.tilgang.Foresporsel.Person;
import no.medvirk.tilgang.Foresporsel.Relasjon;
import no.medvirk.tilgang.Tilgangsregel.Utfall;
import no.medvirk.tilgang.Tilgangsregel.Utfall.Ja;
import no.medvirk.tilgang.Tilgangsregel.Utfall.Nei;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The rules alone: no database, no clock, no login. */
@Krav({"K83", "K140", "K288"})
class TilgangsreglerTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final LocalDate FODT = LocalDate.of(1971, 9, 5);
    private static final UUID ENHET = new UUID(0, 1);
    private static final Set<Omrade> ALT = EnumSet.allOf(Omrade.class);

    @ParameterizedTest
    @CsvSource({
        // born, what the mother asks for, what comes of it
        "2015-11-25, SE_JOURNAL, FORELDREANSVAR",
        "2014-11-25, SE_JOURNAL, FORELDREANSVAR",
        "2014-11-24, SE_JOURNAL, BARNET_BESTEMMER",
        "2014-11-24, SE_SOKNAD, FORELDREANSVAR",
        "2014-11-24, SE_LOGG, BARNET_BESTEMMER",
        "2010-11-25, SE_SOKNAD, FORELDREANSVAR",
        "2010-11-24, SE_SOKNAD, FYLT_16",
        "2010-11-24, SE_MINSIDE, FYLT_16",
        "2020-01-01, SE_LOGG, FORELDREANSVAR",
        "2020-01-01, GI_FULLMAKT, BARE_PERSONEN_SELV"
    })
    void opensAChildToAParentByAge(LocalDate born, Handling handling, String expected) {
        assertThat(word(decide(born, handling, parent(true)))).isEqualTo(expected);
    }

    @Test
    void keepsWhatAChildOfFourteenHasClosedFromTheParents() {
        var closed = new Borgerfakta(false, FODT, List.of(forelder(true)), List.of(), Set.of(Omrade.SOKNAD));
        var born = LocalDate.of(2012, 1, 21);
        assertThat(word(decide(born, Handling.SE_SOKNAD, closed))).isEqualTo("BARNET_BESTEMMER");
        assertThat(word(decide(born, Handling.SE_FAKTURA, closed))).isEqualTo("FORELDREANSVAR");
        // What is closed is for the age of doubt; a small child cannot close for its parents.
        assertThat(word(decide(LocalDate.of(2018, 5, 14), Handling.SE_SOKNAD, closed)))
                .isEqualTo("FORELDREANSVAR");
    }

    @Test
    void givesAParentWithoutResponsibilityNothing() {
        assertThat(word(decide(LocalDate.of(2020, 1, 1), Handling.SE_MINSIDE, parent(false))))
                .isEqualTo("UTEN_FORELDREANSVAR");
    }

    @Test
    void countsTheBirthdayOfTheTwentyNinthOfFebruaryFromTheFirstOfMarch() {
        var born = LocalDate.of(2008, 2, 29);
        assertThat(new Person(IDA.id(), "4601", born, false).alder(LocalDate.of(2026, 2, 28)))
                .isEqualTo(17);
        assertThat(new Person(IDA.id(), "4601", born, false).alder(LocalDate.of(2026, 3, 1)))
                .isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSONLIG, SE_JOURNAL, VERGE",
        "PERSONLIG, SE_LOGG, VERGE",
        "PERSONLIG, SE_FAKTURA, UTENFOR_OMRADET",
        "OKONOMI, SE_FAKTURA, VERGE",
        "OKONOMI, SE_SOKNAD, UTENFOR_OMRADET",
        "OKONOMI, SE_MINSIDE, VERGE"
    })
    void opensToAGuardianWithinTheMandate(String mandate, Handling handling, String expected) {
        var verge = new Borgerfakta(
                false, FODT, List.of(new Relasjon("VERGE", false, Set.of(mandate))), List.of(), Set.of());
        assertThat(word(decide(FODT, handling, verge))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, , false, FULLMAKT",
        "2026-11-24, 2026-11-24, false, FULLMAKT",
        "2026-11-25, , false, FULLMAKT_IKKE_BEGYNT",
        "2026-01-01, 2026-11-23, false, FULLMAKT_UTLOPT",
        "2026-01-01, , true, FULLMAKT_TRUKKET"
    })
    void holdsAFullmaktToItsTime(LocalDate fra, LocalDate til, boolean trukket, String expected) {
        var held = held(new Mandat(Grunnlag.FULLMAKT, ALT, fra, til, trukket));
        assertThat(word(decide(FODT, Handling.SE_SOKNAD, held))).isEqualTo(expected);
    }

    @Test
    void holdsAFullmaktToItsAreas() {
        var held = held(new Mandat(Grunnlag.FULLMAKT, Set.of(Omrade.OKONOMI), FODT, null, false));
        assertThat(word(decide(FODT, Handling.SE_FAKTURA, held))).isEqualTo("FULLMAKT");
        assertThat(word(decide(FODT, Handling.SE_SOKNAD, held))).isEqualTo("UTENFOR_OMRADET");
    }

    @Test
    void findsTheFullmaktThatHoldsAmongThoseThatDoNot() {
        var ended = new Mandat(Grunnlag.FULLMAKT, ALT, FODT, null, true);
        var valid = new Mandat(Grunnlag.FULLMAKT, ALT, FODT, null, false);
        assertThat(word(decide(FODT, Handling.SE_SOKNAD, held(ended, valid)))).isEqualTo("FULLMAKT");
    }

    @Test
    void tellsWhatTheFullmaktThatHoldsLacksRatherThanThatAnotherHasEnded() {
        var ended = new Mandat(Grunnlag.FULLMAKT, ALT, FODT, null, true);
        var narrow = new Mandat(Grunnlag.FULLMAKT, Set.of(Omrade.OKONOMI), FODT, null, false);
        assertThat(word(decide(FODT, Handling.SE_SOKNAD, held(ended, narrow)))).isEqualTo("UTENFOR_OMRADET");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"GI_FULLMAKT", "TREKK_FULLMAKT", "SE_FULLMAKT", "SE_LOGG", "SPERRE_INNSYN", "SVAR_PA_SAMTYKKE"})
    void letsNoFullmaktDoWhatOnlyThePersonMay(Handling handling) {
        var held = held(new Mandat(Grunnlag.FULLMAKT, ALT, FODT, null, false));
        assertThat(word(decide(FODT, handling, held))).isEqualTo("BARE_PERSONEN_SELV");
    }

    @Test
    void letsTheNextOfKinOfOneWhoCannotConsentSeeTheLogButGiveNoFullmakt() {
        var held = held(new Mandat(Grunnlag.NAERMESTE_PARORENDE, ALT, FODT, FODT.plusYears(90), false));
        assertThat(word(decide(FODT, Handling.SE_LOGG, held))).isEqualTo("NAERMESTE_PARORENDE");
        assertThat(word(decide(FODT, Handling.GI_FULLMAKT, held))).isEqualTo("BARE_PERSONEN_SELV");
    }

    @Test
    void letsNobodyUnderEighteenHoldAFullmakt() {
        var mandat = new Mandat(Grunnlag.FULLMAKT, ALT, FODT, null, false);
        var young = new Borgerfakta(false, DAG.minusYears(18).plusDays(1), List.of(), List.of(mandat), Set.of());
        assertThat(word(decide(FODT, Handling.SE_SOKNAD, young))).isEqualTo("INGEN_TILKNYTNING");
    }

    @Test
    void letsAHiddenAddressNeitherRepresentNorBeRepresented() {
        var asParent = new Foresporsel(
                LUCY, new Person(IDA.id(), "4601", DAG.minusYears(8), true), Handling.SE_SOKNAD, DAG, parent(true));
        assertThat(word(Tilgangsregler.decide(asParent))).isEqualTo("SKJULT_ADRESSE");
        var hidden = new Borgerfakta(true, FODT, List.of(forelder(true)), List.of(), Set.of());
        assertThat(word(decide(DAG.minusYears(8), Handling.SE_SOKNAD, hidden))).isEqualTo("SKJULT_ADRESSE");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "SE_SAK|BEHANDLE_SAK")
    void givesAStrangerNothing(Handling handling) {
        assertThat(word(decide(FODT, handling, new Borgerfakta(false, FODT, List.of(), List.of(), Set.of()))))
                .isEqualTo("INGEN_TILKNYTNING");
    }

    @ParameterizedTest
    @EnumSource(Handling.class)
    void letsNoCitizenDoTheWorkOfStaff(Handling handling) {
        var self = new Foresporsel(OLGA, person(OLGA.id(), FODT), handling, DAG, parent(true));
        assertThat(Tilgangsregler.decide(self) instanceof Ja).isEqualTo(handling.isCitizens());
        var held = held(new Mandat(Grunnlag.FULLMAKT, ALT, FODT, null, false));
        assertThat(decide(FODT, handling, held) instanceof Ja && !handling.isCitizens())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // role holds, work, blocked, emergency, what comes of reading the case, of working on it
        "true,  true,  false, false, TJENSTLIG_BEHOV, TJENSTLIG_BEHOV",
        "true,  false, false, false, IKKE_TJENSTLIG_BEHOV, IKKE_TJENSTLIG_BEHOV",
        "false, false, false, false, MANGLER_RETTIGHET, MANGLER_RETTIGHET",
        "false, false, false, true,  MANGLER_RETTIGHET, MANGLER_RETTIGHET",
        "true,  false, true,  false, SPERRET, SPERRET",
        "true,  false, true,  true,  NODRETT, SPERRET",
        "true,  false, false, true,  NODRETT, IKKE_TJENSTLIG_BEHOV"
    })
    void opensToStaffByRoleAndWork(
            boolean right, boolean work, boolean blocked, boolean emergency, String read, String change) {
        var fakta = new Ansattfakta(
                right ? Set.of(ENHET) : Set.of(), work ? ENHET : null, blocked, emergency ? ENHET : null);
        assertThat(word(asStaff(KARI, Handling.SE_SAK, fakta))).isEqualTo(read);
        assertThat(word(asStaff(KARI, Handling.BEHANDLE_SAK, fakta))).isEqualTo(change);
    }

    @Test
    void opensNothingToStaffOfAnotherMunicipalityNotEvenInAnEmergency() {
        var fakta = new Ansattfakta(Set.of(ENHET), ENHET, false, ENHET);
        assertThat(word(asStaff(OLE, Handling.SE_SAK, fakta))).isEqualTo("IKKE_TJENSTLIG_BEHOV");
        assertThat(asStaff(OLE, Handling.NODRETT, fakta)).isInstanceOf(Nei.class);
    }

    @Test
    void letsAnEmergencyBeTakenWithoutWorkAndPastABlock() {
        assertThat(word(asStaff(KARI, Handling.NODRETT, new Ansattfakta(Set.of(ENHET), null, true, null))))
                .isEqualTo("NODRETT");
        assertThat(word(asStaff(KARI, Handling.NODRETT, new Ansattfakta(Set.of(), null, false, null))))
                .isEqualTo("INGEN_TILKNYTNING");
    }

    private static Utfall asStaff(Ansatt ansatt, Handling handling, Fakta fakta) {
        return Tilgangsregler.decide(new Foresporsel(ansatt, person(OLGA.id(), FODT), handling, DAG, fakta));
    }

    private static Utfall decide(LocalDate born, Handling handling, Borgerfakta fakta) {
        return Tilgangsregler.decide(new Foresporsel(PER, person(OLGA.id(), born), handling, DAG, fakta));
    }

    private static Person person(UUID id, LocalDate born) {
        return new Person(id, "4601", born, false);
    }

    private static Borgerfakta parent(boolean foreldreansvar) {
        return new Borgerfakta(false, FODT, List.of(forelder(foreldreansvar)), List.of(), Set.of());
    }

    private static Relasjon forelder(boolean foreldreansvar) {
        return new Relasjon("FORELDER", foreldreansvar, Set.of());
    }

    private static Borgerfakta held(Mandat... mandater) {
        return new Borgerfakta(false, FODT, List.of(), List.of(mandater), Set.of());
    }

    private static String word(Utfall utfall) {
        return switch (utfall) {
            case Ja ja -> ja.grunnlag().name();
            case Nei nei -> nei.avslag().name();
        };
    }
}
