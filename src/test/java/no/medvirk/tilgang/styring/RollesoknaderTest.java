package no.medvirk.tilgang.styring;

import static no.medvirk.Personer.GEIR;
import static no.medvirk.Personer.INGRID;
import static no.medvirk.Personer.OLE;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import no.medvirk.Ansettelser;
import no.medvirk.Krav;
import no.medvirk.Personer;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Ansattregister;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.ansatt.MenyAnsatt;
import no.medvirk.tilgang.ansatt.RollesoknadAnsatt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Krav("K295")
class RollesoknaderTest extends Styringstest {

    private static final String HVORFOR = "Vikar i helgen for Kari";

    @Autowired
    RollesoknadAnsatt soknader;

    @Autowired
    MenyAnsatt menyer;

    @Autowired
    Ansattregister ansatte;

    private Ansatt vikar;

    @BeforeEach
    void askFor48Hours() {
        vikar = ansett("Vigdis Vikar", HJEMMESYKEPLEIE, "HELSEPERSONELL");
        loginAs(vikar);
        soknader.ask("SAKSBEHANDLER", FORVALTNING, 48, HVORFOR);
    }

    @Test
    void givesNothingUntilALeaderHasApproved() {
        assertThat(mine().tilstand()).isEqualTo("SOKT");
        assertThat(maySeeCases()).isFalse();

        loginAs(INGRID);
        assertThat(menyer.meny().rollesoknaderVenter()).isPositive();
        soknader.answer(FORVALTNING, asked(), true, "God helg");

        assertThat(maySeeCases()).isTrue();
        loginAs(vikar);
        assertThat(mine())
                .returns("GJELDER", Rollesoknad::tilstand)
                .returns("Ingrid Moe", Rollesoknad::svartAv)
                .returns("God helg", Rollesoknad::svar)
                .satisfies(each ->
                        assertThat(Duration.between(each.svart(), each.til())).isEqualTo(Duration.ofHours(48)));
        assertThat(soknader.mine().tilganger()).anySatisfy(each -> {
            assertThat(each.kilde()).isEqualTo("TIDSBEGRENSET");
            assertThat(each.gittAv()).isEqualTo("Ingrid Moe");
            assertThat(each.begrunnelse()).isEqualTo(HVORFOR);
        });
    }

    @Test
    void endsByItselfWhenTheTimeIsOver() {
        loginAs(INGRID);
        soknader.answer(FORVALTNING, asked(), true, "God helg");
        jdbc.sql("""
                        update tilgang.tildeling set gyldig_fra = gyldig_fra - interval '49 hours',
                                                     gyldig_til = gyldig_til - interval '49 hours'
                        where ansatt_id = ? and kilde = 'TIDSBEGRENSET'""").param(vikar.id()).update();
        assertThat(maySeeCases()).isFalse();
        loginAs(vikar);
        assertThat(mine().tilstand()).isEqualTo("AVSLUTTET");
    }

    @Test
    void saysNoWithAWord() {
        loginAs(INGRID);
        assertRefused("svar", "rollesoknad.svar", () -> soknader.answer(FORVALTNING, asked(), false, ""));
        soknader.answer(FORVALTNING, asked(), false, "Vi har nok folk");
        assertThat(maySeeCases()).isFalse();
        loginAs(vikar);
        assertThat(mine()).returns("AVSLATT", Rollesoknad::tilstand).returns("Vi har nok folk", Rollesoknad::svar);
        loginAs(INGRID);
        assertRefused("svar", "rollesoknad.besvart", () -> soknader.answer(FORVALTNING, asked(), true, "Jo da"));
    }

    @Test
    void letsNobodyApproveTheirOwn() {
        Ansettelser.give(jdbc, vikar, FORVALTNING, "LEDER");
        loginAs(vikar);
        assertRefused("svar", "rollesoknad.egen", () -> soknader.answer(FORVALTNING, asked(), true, "Ja takk"));
        var others = menyer.meny().rollesoknaderVenter();
        loginAs(ansett("Lars Leder", FORVALTNING, "LEDER"));
        assertThat(menyer.meny().rollesoknaderVenter()).isEqualTo(others + 1);
        assertThat(maySeeCases()).isFalse();
    }

    @Test
    void isNotAnsweredByALeaderOfAnotherUnit() {
        var leader = ansett("Lars Leder", HJEMMESYKEPLEIE, "LEDER");
        loginAs(leader);
        assertThat(soknader.list(HJEMMESYKEPLEIE)).noneMatch(each -> each.id().equals(asked()));
        assertThatThrownBy(() -> soknader.answer(FORVALTNING, asked(), true, "Greit"))
                .isInstanceOf(IngenTilgang.class);
        assertThatThrownBy(() -> soknader.answer(HJEMMESYKEPLEIE, asked(), true, "Greit"))
                .isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void canBeTakenBackUntilItIsAnswered() {
        soknader.withdraw(asked());
        assertThat(mine().tilstand()).isEqualTo("TRUKKET");
        loginAs(INGRID);
        assertRefused("svar", "rollesoknad.besvart", () -> soknader.answer(FORVALTNING, asked(), true, "Greit"));
    }

    @Test
    void takesNoOneElsesBack() {
        loginAs(ansett("Annen Ansatt", FORVALTNING, "OKONOMI"));
        soknader.withdraw(asked());
        loginAs(vikar);
        assertThat(mine().tilstand()).isEqualTo("SOKT");
    }

    @Test
    @Krav("K262")
    void asksNotForTheOtherKindOfRole() {
        loginAs(GEIR);
        assertRefused("rolle", "tildeling.skille", () -> soknader.ask("SAKSBEHANDLER", FORVALTNING, 1, HVORFOR));
    }

    @Test
    void saysWhatIsWrongAtItsField() {
        assertRefused("timer", "rollesoknad.timer", () -> soknader.ask("OKONOMI", FORVALTNING, 0, HVORFOR));
        assertRefused("timer", "rollesoknad.timer", () -> soknader.ask("OKONOMI", FORVALTNING, 721, HVORFOR));
        assertRefused("begrunnelse", "rollesoknad.begrunnelse", () -> soknader.ask("OKONOMI", FORVALTNING, 1, "Fordi"));
        assertRefused("rolle", "tildeling.rolle", () -> soknader.ask("KONGE", FORVALTNING, 1, HVORFOR));
        assertRefused("rolle", "tildeling.harAlt", () -> soknader.ask("HELSEPERSONELL", HJEMMESYKEPLEIE, 1, HVORFOR));
    }

    @Test
    void asksNotTwiceForTheSame() {
        assertRefused("rolle", "rollesoknad.finnes", () -> soknader.ask("SAKSBEHANDLER", FORVALTNING, 1, HVORFOR));
    }

    @Test
    void asksForNothingInAnotherMunicipality() {
        loginAs(OLE);
        assertThatThrownBy(() -> soknader.ask("SAKSBEHANDLER", Personer.BERGEN_ENHET, 1, HVORFOR))
                .isInstanceOf(IkkeFunnet.class);
    }

    private Rollesoknad mine() {
        return soknader.mine().soknader().getFirst();
    }

    private UUID asked() {
        return database.within(
                RowScope.of("4601", null), () -> jdbc.sql("select id from tilgang.rollesoknad where ansatt_id = ?")
                        .param(vikar.id())
                        .query(UUID.class)
                        .single());
    }

    private boolean maySeeCases() {
        return ansatte.find(vikar.id()).orElseThrow().may(Handling.SE_SAK);
    }
}
