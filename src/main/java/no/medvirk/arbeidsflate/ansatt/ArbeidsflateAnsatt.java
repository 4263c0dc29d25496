package no.medvirk.arbeidsflate.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.medvirk.kommune.Enheter;
import no.medvirk.kommune.Tjenestekatalog;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.sak.SakService;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;

/** What an employee sees first. Only the employee's own units, and nothing about a person. */
@BrowserCallable
@RolesAllowed("ANSATT")
public class ArbeidsflateAnsatt {

    /**
     * The employee and their work.
     *
     * @param saksbehandler whether there are cases to work with; else the units are left out
     * @param tjenester the services of the municipality, to choose among
     */
    public record Oversikt(
            String navn,
            List<String> roller,
            boolean saksbehandler,
            List<Enhetskort> enheter,
            List<Tjenestevalg> tjenester) {}

    /**
     * A unit, how many of its cases nobody has taken, and how many the employee has.
     *
     * @param fullmakter the employee registers there who may act for whom
     */
    public record Enhetskort(UUID id, String navn, int nye, int mine, boolean fullmakter) {}

    /** A service, by its code and its name in the reader's language. */
    public record Tjenestevalg(String kode, String navn) {}

    private final Tilgang tilgang;
    private final Enheter enheter;
    private final Tjenestekatalog katalog;
    private final SakService saker;

    ArbeidsflateAnsatt(Tilgang tilgang, Enheter enheter, Tjenestekatalog katalog, SakService saker) {
        this.tilgang = tilgang;
        this.enheter = enheter;
        this.katalog = katalog;
        this.saker = saker;
    }

    public Oversikt oversikt(String sprak) {
        if (!(tilgang.aktor() instanceof Ansatt ansatt)) {
            throw new IllegalStateException("The role ANSATT without being an employee");
        }
        var roller = List.copyOf(ansatt.roller());
        // One who is no case worker is not asked about: a refusal would be logged for each time the page is opened.
        if (!ansatt.may(Handling.SE_SAK)) {
            return new Oversikt(ansatt.navn(), roller, false, List.of(), List.of());
        }
        var units = ansatt.enheterMed(Handling.SE_SAK).stream()
                .map(each -> enhetskort(ansatt, each))
                .sorted(Comparator.comparing(Enhetskort::navn))
                .toList();
        var tjenester = katalog.list(ansatt.kommune()).stream()
                .map(tjeneste -> new Tjenestevalg(tjeneste.kode(), tjeneste.navn(Sprak.of(sprak))))
                .toList();
        return new Oversikt(ansatt.navn(), roller, true, units, tjenester);
    }

    private Enhetskort enhetskort(Ansatt ansatt, UUID enhetId) {
        var registers = ansatt.enheterMed(Handling.REGISTRER_FULLMAKT).contains(enhetId);
        var tall = saker.tall(tilgang.requireEnhet(enhetId, Handling.SE_SAK));
        return new Enhetskort(enhetId, enheter.find(enhetId).navn(), tall.nye(), tall.mine(), registers);
    }
}
