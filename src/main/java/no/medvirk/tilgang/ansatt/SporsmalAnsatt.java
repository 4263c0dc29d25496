package no.medvirk.tilgang.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.logg.Loggord;
import no.medvirk.tilgang.logg.Oppslagssporsmal;
import no.medvirk.tilgang.logg.Oppslagssporsmalene;
import no.medvirk.tilgang.logg.Stilling;

/** Citizens' questions about looks at their data, for the leader who answers. */
@BrowserCallable
@RolesAllowed("ANSATT")
class SporsmalAnsatt {

    private final Tilgang tilgang;
    private final Oppslagssporsmalene sporsmal;
    private final Stilling stilling;

    SporsmalAnsatt(Tilgang tilgang, Oppslagssporsmalene sporsmal, Stilling stilling) {
        this.tilgang = tilgang;
        this.sporsmal = sporsmal;
        this.stilling = stilling;
    }

    public List<Sporsmalsrad> list(UUID enhetId, String sprak) {
        var bevis = tilgang.requireEnhet(enhetId, Handling.FOLG_OPP_VARSEL);
        return sporsmal.list(bevis).stream()
                .map(each -> row(each, bevis.kommune(), sprak))
                .toList();
    }

    public Sporsmalsrad answer(UUID enhetId, UUID sporsmalId, String svar, String sprak) {
        var bevis = tilgang.requireEnhet(enhetId, Handling.FOLG_OPP_VARSEL);
        return row(sporsmal.answer(bevis, sporsmalId, svar), bevis.kommune(), sprak);
    }

    private Sporsmalsrad row(Oppslagssporsmal each, String kommune, String sprak) {
        var ord = new Loggord(Sprak.of(sprak));
        return new Sporsmalsrad(
                each.id(),
                each.stiltAvNavn(),
                stilling.unit(kommune, each.enhetId()).orElse(""),
                each.ansattNavn(),
                each.tillatt(),
                each.tillatt() ? ord.done(each.handling()) : ord.tried(each.handling()),
                each.tid(),
                each.sporsmal(),
                each.stilt(),
                each.svar(),
                each.besvart(),
                each.besvartAvNavn());
    }
}
