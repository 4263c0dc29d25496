package no.medvirk.tilgang.portal;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;
import no.medvirk.tilgang.logg.Innsyn;
import no.medvirk.tilgang.logg.Innsynslogg;
import no.medvirk.tilgang.logg.Loggord;
import no.medvirk.tilgang.logg.Loggvalg;
import no.medvirk.tilgang.logg.Oppslagssporsmalene;
import no.medvirk.tilgang.logg.Stilling;
import no.medvirk.tilgang.portal.Innsynskort.Sporsmalskort;
import org.jspecify.annotations.Nullable;

/** «Hvem har sett mine opplysninger»: a person's own log, in plain words, and questions about it. */
@BrowserCallable
@RolesAllowed("BORGER")
class InnsynsloggPortal {

    private final Tilgang tilgang;
    private final Innsynslogg logg;
    private final Oppslagssporsmalene sporsmal;
    private final Innbyggere innbyggere;
    private final Stilling stilling;

    InnsynsloggPortal(
            Tilgang tilgang, Innsynslogg logg, Oppslagssporsmalene sporsmal, Innbyggere innbyggere, Stilling stilling) {
        this.tilgang = tilgang;
        this.logg = logg;
        this.sporsmal = sporsmal;
        this.innbyggere = innbyggere;
        this.stilling = stilling;
    }

    public Innsynsside list(UUID innbyggerId, Loggvalg valg, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.SE_LOGG);
        var page = logg.list(bevis, valg);
        var navn = innbyggere.find(bevis).navn();
        var ord = new Loggord(Sprak.of(sprak));
        var whom = bevis.aktor().id().equals(innbyggerId) ? null : navn;
        return new Innsynsside(
                navn,
                page.innsyn().stream().map(each -> kort(bevis, each, ord, whom)).toList(),
                page.eldreEnn());
    }

    public Sporsmalskort ask(UUID innbyggerId, UUID loggId, String tekst) {
        return Sporsmalskort.of(sporsmal.ask(tilgang.require(innbyggerId, Handling.SE_LOGG), loggId, tekst));
    }

    private Innsynskort kort(Tilgangsbevis bevis, Innsyn each, Loggord ord, @Nullable String whom) {
        var slag = each.ansatt() ? "ANSATT" : each.aktorId().equals(bevis.innbyggerId()) ? "SELV" : "ANDRE";
        return new Innsynskort(
                each.id(),
                each.dag(),
                each.forste(),
                each.siste(),
                each.antall(),
                each.isNamed() ? each.aktornavn() : ord.unnamed(),
                each.ansatt() ? stilling.of(ord, bevis.kommune(), each.rolle(), each.enhetId()) : null,
                slag,
                each.isAllowed(),
                each.isAllowed() ? ord.done(each.handling()) : ord.tried(each.handling()),
                ord.why(each.grunnlag(), each.avslag(), whom),
                each.sporsmal() == null ? null : Sporsmalskort.of(each.sporsmal()));
    }
}
