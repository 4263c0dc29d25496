package no.medvirk.tilgang.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import no.medvirk.innbygger.Innbyggerref;
import no.medvirk.innbygger.Innbyggerregister;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;
import no.medvirk.tilgang.styring.Arsak;
import no.medvirk.tilgang.styring.Arsaker;
import no.medvirk.tilgang.styring.Fodselsnummer;
import no.medvirk.tilgang.styring.Forsok;
import no.medvirk.tilgang.styring.Nodrett;
import no.medvirk.tilgang.styring.Nodretter;
import no.medvirk.tilgang.styring.Toppenhet;

/** Emergency access: taken by the employee, looked at by the leader. */
@BrowserCallable
@RolesAllowed("ANSATT")
public class NodrettAnsatt {

    /** A reason in the reader's language. */
    public record Arsaksvalg(String kode, String tekst) {}

    /**
     * What one takes it with.
     *
     * @param enheter the units one can take it for
     * @param minutter how long it lasts
     * @param serSaker whether one may see cases once it is taken
     * @param mine what one has taken that still lasts
     */
    public record Nodrettside(
            List<Arsaksvalg> arsaker,
            List<Styringsenhet> enheter,
            long minutter,
            boolean serSaker,
            List<Nodrett> mine) {}

    /** @param arsaker also those that are not in use any more */
    public record Gjennomgang(List<Nodrett> nodretter, List<Arsaksvalg> arsaker) {}

    private final Tilgang tilgang;
    private final Nodretter nodretter;
    private final Arsaker arsaker;
    private final Forsok forsok;
    private final Toppenhet toppenhet;
    private final Innbyggerregister register;

    NodrettAnsatt(
            Tilgang tilgang,
            Nodretter nodretter,
            Arsaker arsaker,
            Forsok forsok,
            Toppenhet toppenhet,
            Innbyggerregister register) {
        this.tilgang = tilgang;
        this.nodretter = nodretter;
        this.arsaker = arsaker;
        this.forsok = forsok;
        this.toppenhet = toppenhet;
        this.register = register;
    }

    public Nodrettside side(String sprak) {
        var ansatt = Innlogget.ansatt(tilgang);
        return new Nodrettside(
                arsaker.list(ansatt.kommune()).stream()
                        .filter(Arsak::aktiv)
                        .map(each -> choice(each, sprak))
                        .toList(),
                toppenhet.highest(ansatt.kommune(), ansatt.enheterMed(Handling.NODRETT)).stream()
                        .map(Styringsenhet::of)
                        .toList(),
                nodretter.varighet().toMinutes(),
                ansatt.may(Handling.SE_SAK),
                nodretter.lastingFor(ansatt));
    }

    /** The employee's own that last now, for the banner. */
    public List<Nodrett> mine() {
        return nodretter.lastingFor(Innlogget.ansatt(tilgang));
    }

    /**
     * Takes it for the person with the number, on behalf of the unit. A person of another municipality and one who does not
     * exist are answered alike, and both are logged.
     *
     * @return the person's id
     * @throws UgyldigInndata {@code fnr}: {@code nodrett.fnr}, {@code nodrett.ukjent}, {@code nodrett.forMange}
     */
    public UUID take(UUID enhetId, String fnr, String arsak, String begrunnelse) {
        var enhet = tilgang.requireEnhet(enhetId, Handling.NODRETT);
        var number = fnr.replaceAll("\\s", "");
        if (!Fodselsnummer.isValid(number)) {
            throw new UgyldigInndata("fnr", "nodrett.fnr");
        }
        nodretter.requireReason(enhet.kommune(), arsak, begrunnelse);
        forsok.count(enhet.aktor());
        var bevis = require(number);
        nodretter.take(enhet, bevis, arsak, begrunnelse);
        return bevis.innbyggerId();
    }

    public void end(UUID nodrettId) {
        nodretter.end(Innlogget.ansatt(tilgang), nodrettId);
    }

    public Gjennomgang list(UUID enhetId, String sprak) {
        var bevis = tilgang.requireEnhet(enhetId, Handling.FOLG_OPP_VARSEL);
        return new Gjennomgang(
                nodretter.list(bevis),
                arsaker.list(bevis.kommune()).stream()
                        .map(each -> choice(each, sprak))
                        .toList());
    }

    /** @param enhetId the unit that it was taken for */
    public void review(UUID enhetId, UUID nodrettId, String utfall, String merknad) {
        nodretter.review(tilgang.requireEnhet(enhetId, Handling.FOLG_OPP_VARSEL), nodrettId, utfall, merknad);
    }

    private Tilgangsbevis require(String fnr) {
        var id = register.findByFnr(fnr).map(Innbyggerref::id).orElseGet(UUID::randomUUID);
        try {
            return tilgang.require(id, Handling.NODRETT);
        } catch (IngenTilgang refused) {
            throw new UgyldigInndata("fnr", "nodrett.ukjent");
        }
    }

    private static Arsaksvalg choice(Arsak arsak, String sprak) {
        return new Arsaksvalg(
                arsak.kode(),
                switch (Sprak.of(sprak)) {
                    case NB -> arsak.nb();
                    case NN -> arsak.nn();
                    case EN -> arsak.en();
                });
    }
}
