package no.medvirk.nettleser;

import static no.medvirk.nettleser.Personer.OLGA;
import static no.medvirk.nettleser.Personer.OLGA_ID;
import static no.medvirk.nettleser.Personer.PER;
import static org.assertj.core.api.Assertions.assertThat;

import no.medvirk.Krav;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Olga takes back Per's fullmakt while he writes for her, and then gives him a new one. */
@Tag("nettleser")
class FullmaktReiseTest {

    private static final String FULLMAKTER = "/for/" + OLGA_ID + "/fullmakter";

    private final Portalinstans portal = Portalinstans.shared();

    @Test
    @Krav({"K142", "K143"})
    void isWithdrawnWhileTheHolderWritesAndGivenAnew() {
        try (var per = new Nettleser(portal);
                var olga = new Nettleser(portal)) {
            per.login("idporten", PER, "/for/" + OLGA_ID + "/minside");
            var draft = new Soknadsreise(per).startForOlga("matombringing");
            write(per, "55 00 20 01");
            per.waitForText("Lagret kl.");

            olga.login("idporten", OLGA, FULLMAKTER);
            olga.press("Trekk tilbake");
            olga.press("Ja, trekk tilbake");
            olga.waitForText("Du har ikke gitt fullmakt til noen.");

            write(per, "55 00 20 02");
            per.waitForText("Fullmakten du hadde, er trukket tilbake.");
            assertThat(phone(per)).isEqualTo("55 00 20 02");

            olga.open("/for/" + OLGA_ID + "/soknad/" + draft + "/start");
            assertThat(phone(olga)).isEqualTo("55 00 20 01");

            giveAnew(olga);
            per.open("/for/" + OLGA_ID + "/minside");
            per.waitForText("Du handler for");
        }
    }

    private static void giveAnew(Nettleser olga) {
        olga.open(FULLMAKTER + "/gi");
        olga.field("Fødselsnummer, 11 siffer").sendKeys(PER);
        olga.field("Etternavn").sendKeys("nilsen");
        olga.press("Gå videre");
        olga.waitForHeading("Hva skal personen kunne gjøre?");
        for (var omrade : new String[] {"Søknader og vedtak", "Helse", "Timer og meldinger", "Regninger"}) {
            olga.script("arguments[0].click()", olga.field(omrade));
        }
        olga.press("Gå videre");
        olga.waitForHeading("Hvor lenge skal fullmakten vare?");
        olga.script("arguments[0].click()", olga.field("Til jeg trekker den tilbake"));
        olga.press("Gå videre");
        olga.waitForHeading("Er dette riktig?");
        assertThat(olga.pageText()).contains("Per Nilsen");
        olga.press("Gi fullmakt");
        olga.waitForText("Per Nilsen har fått fullmakt fra deg.");
    }

    private static void write(Nettleser nettleser, String telefon) {
        var field = nettleser.field("Telefon");
        field.clear();
        field.sendKeys(telefon);
    }

    private static String phone(Nettleser nettleser) {
        return nettleser
                .waitFor(d -> d.findElement(By.cssSelector("input[type=tel]")))
                .getDomProperty("value");
    }
}
