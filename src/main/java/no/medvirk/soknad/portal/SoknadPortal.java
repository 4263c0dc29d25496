package no.medvirk.soknad.portal;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.soknad.Endring;
import no.medvirk.soknad.Innsending.Mangler;
import no.medvirk.soknad.Innsending.Sendt;
import no.medvirk.soknad.InnsendingService;
import no.medvirk.soknad.Soknad;
import no.medvirk.soknad.SoknadService;
import no.medvirk.soknad.Soknadstatus;
import no.medvirk.soknad.Utkast;
import no.medvirk.soknad.VidereGang;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;

/** Applying: every call says for whom, and asks for the proof. */
@BrowserCallable
@RolesAllowed("BORGER")
class SoknadPortal {

    private final Tilgang tilgang;
    private final Utkast utkast;
    private final SoknadService soknader;
    private final InnsendingService innsending;
    private final Fremstilling fremstilling;
    private final Innbyggere innbyggere;

    SoknadPortal(
            Tilgang tilgang,
            Utkast utkast,
            SoknadService soknader,
            InnsendingService innsending,
            Fremstilling fremstilling,
            Innbyggere innbyggere) {
        this.tilgang = tilgang;
        this.utkast = utkast;
        this.soknader = soknader;
        this.innsending = innsending;
        this.fremstilling = fremstilling;
        this.innbyggere = innbyggere;
    }

    public SoknadUtkast start(UUID innbyggerId, String tjeneste, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.SKRIV_SOKNAD);
        return fremstilling.draft(bevis, utkast.start(bevis, tjeneste), Sprak.of(sprak));
    }

    public SoknadUtkast find(UUID innbyggerId, UUID soknadId, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.SE_SOKNAD);
        return fremstilling.draft(bevis, soknader.find(bevis, soknadId), Sprak.of(sprak));
    }

    public Lagret save(UUID innbyggerId, UUID soknadId, List<Endring> endringer) {
        var bevis = tilgang.require(innbyggerId, Handling.SKRIV_SOKNAD);
        return fremstilling.saved(bevis, utkast.save(bevis, soknadId, endringer));
    }

    /** What has come to it since a version, from whoever wrote it. */
    public Nytt news(UUID innbyggerId, UUID soknadId, int versjon) {
        var bevis = tilgang.require(innbyggerId, Handling.SE_SOKNAD);
        return fremstilling.news(bevis, soknader.find(bevis, soknadId), versjon);
    }

    public Innsending submit(UUID innbyggerId, UUID soknadId, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.SEND_SOKNAD);
        return switch (innsending.submit(bevis, soknadId, Sprak.of(sprak))) {
            case Sendt sendt -> new Innsending(receipt(bevis, sendt.soknad(), Sprak.of(sprak)), List.of());
            case Mangler mangler -> new Innsending(null, mangler.feil());
        };
    }

    public Kvittering findKvittering(UUID innbyggerId, UUID soknadId, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.SE_SOKNAD);
        var soknad = soknader.find(bevis, soknadId);
        if (soknad.status() != Soknadstatus.SENDT) {
            throw new IkkeFunnet("kvitteringen");
        }
        return receipt(bevis, soknad, Sprak.of(sprak));
    }

    public void discard(UUID innbyggerId, UUID soknadId) {
        utkast.discard(tilgang.require(innbyggerId, Handling.SKRIV_SOKNAD), soknadId);
    }

    private Kvittering receipt(Tilgangsbevis bevis, Soknad soknad, Sprak sprak) {
        return new Kvittering(
                soknad.id(),
                soknad.saksnummer(),
                fremstilling.serviceName(soknad, sprak),
                soknad.sendt(),
                soknad.sendtAv(),
                innbyggere.find(bevis).navn(),
                soknad.svarInnen(),
                soknad.kvitteringId(),
                VidereGang.of(soknad, sprak).stream()
                        .map(each -> new Skritt(each.tittel(), each.tekst()))
                        .toList());
    }
}
