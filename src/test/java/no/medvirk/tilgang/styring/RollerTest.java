package no.medvirk.tilgang.styring;

import static no.medvirk.Personer.GEIR;
import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import no.medvirk.Ansettelser;
import no.medvirk.Krav;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.tilgang.Ansattregister;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.ansatt.RollerAnsatt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@Krav({"K75", "K267"})
class RollerTest extends Styringstest {

    @Autowired
    RollerAnsatt roller;

    @Autowired
    Ansattregister ansatte;

    @Autowired
    Tilgang tilgang;

    @BeforeEach
    void asTheAdministrator() {
        loginAs(GEIR);
    }

    @Test
    void makesARoleOfTheMunicipalitysOwnAndRemembersWhoDid() {
        roller.save(TOPP, "", "Koordinator på kveld", List.of("SE_SAK", "BE_OM_SAMTYKKE"));

        var side = roller.list(TOPP);
        assertThat(side.roller()).anySatisfy(rolle -> {
            assertThat(rolle.kode()).isEqualTo("KOORDINATOR_PA_KVELD");
            assertThat(rolle.navn()).isEqualTo("Koordinator på kveld");
            assertThat(rolle.rettigheter()).containsExactly(Handling.SE_SAK, Handling.BE_OM_SAMTYKKE);
        });
        assertThat(side.historikk().getFirst())
                .returns("Geir Tveit", Rolleendring::hvem)
                .returns(null, Rolleendring::forNavn)
                .returns("Koordinator på kveld", Rolleendring::navn);
    }

    @Test
    void keepsWhatARoleWasBeforeAChange() {
        roller.save(TOPP, "OKONOMI", "Økonomi og regning", List.of("SE_FAKTURA", "SE_SAK"));
        assertThat(roller.list(TOPP).historikk().getFirst()).satisfies(change -> {
            assertThat(change.forNavn()).isEqualTo("Økonomi");
            assertThat(change.forRettigheter()).containsExactly("SE_FAKTURA");
            assertThat(change.rettigheter()).containsExactly("SE_FAKTURA", "SE_SAK");
        });
    }

    @Test
    @Krav("K268")
    void worksForThoseWhoHaveTheRoleAtTheirNextCall() {
        var ansatt = ansett("Nils Ny", FORVALTNING, "OKONOMI");
        roller.save(TOPP, "OKONOMI", "Økonomi", List.of("SE_FAKTURA", "SE_SAK"));
        assertThat(ansatte.find(ansatt.id()).orElseThrow().may(Handling.SE_SAK)).isTrue();
    }

    @Test
    void givesNobodyTheHistoryToChange() {
        assertThatThrownBy(() ->
                        jdbc.sql("update tilgang.rolleendring set hvem = 'x'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    @Krav("K262")
    void makesNoRoleThatBothGovernsAndSeesPersons() {
        var opens = Arrays.stream(Handling.values())
                .filter(each -> each.isForStaff() && each.opensPersons())
                .toList();
        assertThat(opens).hasSizeGreaterThan(5);
        for (var person : opens) {
            for (var system : List.of("ADMINISTRER_ROLLER", "ADMINISTRER_TILGANGER")) {
                assertRefused(
                        "rettigheter",
                        "rolle.blandet",
                        () -> roller.save(TOPP, "", "Alt mulig", List.of(system, person.name())));
            }
        }
    }

    @Test
    @Krav("K262")
    void hasTheDatabaseRefuseAMixedRoleToo() {
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into tilgang.rolle (kommune, kode, navn, rettigheter)
                                values ('4601', 'ALT', 'Alt', '{ADMINISTRER_ROLLER,SE_JOURNAL}')""").update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("styrer_eller_ser_personer");
    }

    @Test
    @Krav("K262")
    void doesNotTurnARoleIntoTheOtherKindForOneWhoHasBoth() {
        var ansatt = ansett("Per Begge", FORVALTNING, "PASIENTADMINISTRATOR");
        Ansettelser.give(jdbc, ansatt, FORVALTNING, "LEDER");
        assertRefused(
                "rettigheter",
                "rolle.innehaverBlandet",
                () -> roller.save(TOPP, "LEDER", "Leder", List.of("ADMINISTRER_TILGANGER")));
    }

    @Test
    void givesOneselfNoMoreRightsThroughOnesOwnRole() {
        assertRefused(
                "rettigheter",
                "rolle.egen",
                () -> roller.save(
                        TOPP,
                        "SYSTEMADMINISTRATOR",
                        "Systemadministrator",
                        List.of("ADMINISTRER_ROLLER", "ADMINISTRER_TILGANGER", "GODKJENN_ROLLE")));
    }

    @Test
    void leavesTheMunicipalityWithSomeoneWhoCanGovern() {
        assertRefused(
                "rettigheter",
                "tilgang.sisteAdministrator",
                () -> roller.save(
                        TOPP, "SYSTEMADMINISTRATOR", "Systemadministrator", List.of("ADMINISTRER_TILGANGER")));
    }

    @Test
    void saysWhatIsWrongAtItsField() {
        assertRefused("navn", "rolle.navn", () -> roller.save(TOPP, "", " ", List.of("SE_SAK")));
        assertRefused("navn", "rolle.navnFinnes", () -> roller.save(TOPP, "", "leder", List.of("SE_SAK")));
        assertRefused("rettigheter", "rolle.ingenRett", () -> roller.save(TOPP, "", "Ny", List.of()));
        assertRefused("rettigheter", "rolle.ukjentRett", () -> roller.save(TOPP, "", "Ny", List.of("GI_FULLMAKT")));
    }

    @Test
    void governsNothingFromAUnitBelow() {
        var below = ansett("Lise Lokal", FORVALTNING, "SYSTEMADMINISTRATOR");
        loginAs(below);
        assertThatThrownBy(() -> roller.save(FORVALTNING, "", "Ny", List.of("SE_SAK")))
                .isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> roller.list(TOPP)).isInstanceOf(IngenTilgang.class);
    }

    @Test
    void opensNoGoverningToACaseWorker() {
        loginAs(KARI);
        assertThatThrownBy(() -> roller.list(TOPP)).isInstanceOf(IngenTilgang.class);
    }

    @Test
    @Krav("K262")
    void opensNoPersonToTheAdministratorByAnyRight() {
        for (var handling : Handling.values()) {
            assertThatThrownBy(() -> tilgang.require(OLGA.id(), handling))
                    .as(handling.name())
                    .isInstanceOf(IngenTilgang.class);
        }
    }

    @Test
    @Krav("K265")
    void letsTheMunicipalityChangeTheReasonsForOpening() {
        assertThat(roller.listArsaker(TOPP)).hasSizeGreaterThanOrEqualTo(6);
        roller.saveArsak(TOPP, "", "Øvelse", "Øving", "Exercise", true);
        roller.saveArsak(TOPP, "BORTE", "Savnet", "Sakna", "Missing", false);
        assertThat(roller.listArsaker(TOPP))
                .anyMatch(each -> each.nn().equals("Øving") && each.aktiv())
                .anyMatch(each -> each.kode().equals("BORTE") && !each.aktiv());
        assertRefused("en", "arsak.tekst", () -> roller.saveArsak(TOPP, "", "a", "b", " ", true));
    }
}
