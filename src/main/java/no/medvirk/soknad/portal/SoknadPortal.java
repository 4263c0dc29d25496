package no.medvirk.soknad.portal;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.kommune.Tjenestekatalog;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.skjema.Skjemabank;
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
    private final Skjemabank skjemabank;
    private final Tjenestekatalog katalog;
    private final Innbyggere innbyggere;

    SoknadPortal(
            Tilgang tilgang,
            Utkast utkast,
            SoknadService soknader,
            InnsendingService innsending,
            Skjemabank skjemabank,
            Tjenestekatalog katalog,
            Innbyggere innbyggere) {
        this.tilgang = tilgang;
        this.utkast = utkast;
        this.soknader = soknader;
        this.innsending = innsending;
        this.skjemabank = skjemabank;
        this.katalog = katalog;
        this.innbyggere = innbyggere;
    }

    public SoknadUtkast start(UUID innbyggerId, String tjeneste, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.SKRIV_SOKNAD);
        return present(utkast.start(bevis, tjeneste), Sprak.of(sprak));
    }

    public SoknadUtkast find(UUID innbyggerId, UUID soknadId, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.SE_SOKNAD);
        return present(soknader.find(bevis, soknadId), Sprak.of(sprak));
    }

    public Lagret save(UUID innbyggerId, UUID soknadId, String svar, int versjon) {
        var bevis = tilgang.require(innbyggerId, Handling.SKRIV_SOKNAD);
        var lagring = utkast.save(bevis, soknadId, svar, versjon);
        var soknad = lagring.soknad();
        return lagring.ok()
                ? new Lagret(true, soknad.versjon(), soknad.lagret(), null, null)
                : new Lagret(false, soknad.versjon(), soknad.lagret(), soknad.svar(), soknad.lagretAv());
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

    private SoknadUtkast present(Soknad soknad, Sprak sprak) {
        return new SoknadUtkast(
                soknad.id(),
                soknad.tjeneste(),
                serviceName(soknad, sprak),
                soknad.status().name(),
                skjemabank.find(soknad.skjema()).questionnaire(sprak),
                soknad.svar(),
                soknad.versjon(),
                soknad.lagret(),
                soknad.lagretAv());
    }

    private Kvittering receipt(Tilgangsbevis bevis, Soknad soknad, Sprak sprak) {
        return new Kvittering(
                soknad.id(),
                soknad.saksnummer(),
                serviceName(soknad, sprak),
                soknad.sendt(),
                soknad.sendtAv(),
                innbyggere.find(bevis).navn(),
                soknad.svarInnen(),
                soknad.kvitteringId(),
                VidereGang.of(soknad, sprak).stream()
                        .map(each -> new Skritt(each.tittel(), each.tekst()))
                        .toList());
    }

    private String serviceName(Soknad soknad, Sprak sprak) {
        return katalog.find(soknad.kommune(), soknad.tjeneste()).orElseThrow().navn(sprak);
    }
}
