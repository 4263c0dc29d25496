package no.medvirk.soknad.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import no.medvirk.dokument.DokumentService;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.kommune.Tjenestekatalog;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.skjema.Skjemabank;
import no.medvirk.skjema.Skjemasvar;
import no.medvirk.soknad.SoknadService;
import no.medvirk.soknad.Soknadstatus;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;

/** The application as the case worker meets it. A draft is the citizen's alone: it is not found. */
@BrowserCallable
@RolesAllowed("ANSATT")
class SoknadAnsatt {

    private final Tilgang tilgang;
    private final SoknadService soknader;
    private final Innbyggere innbyggere;
    private final Tjenestekatalog katalog;
    private final Skjemabank skjemabank;
    private final DokumentService dokumenter;

    SoknadAnsatt(
            Tilgang tilgang,
            SoknadService soknader,
            Innbyggere innbyggere,
            Tjenestekatalog katalog,
            Skjemabank skjemabank,
            DokumentService dokumenter) {
        this.tilgang = tilgang;
        this.soknader = soknader;
        this.innbyggere = innbyggere;
        this.katalog = katalog;
        this.skjemabank = skjemabank;
        this.dokumenter = dokumenter;
    }

    public Soknadsvisning find(UUID innbyggerId, UUID soknadId, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.SE_SAK);
        var soknad = soknader.find(bevis, soknadId);
        if (soknad.status() != Soknadstatus.SENDT) {
            throw new IkkeFunnet("søknaden");
        }
        var language = Sprak.of(sprak);
        var person = innbyggere.find(bevis);
        var service = katalog.find(soknad.kommune(), soknad.tjeneste()).orElseThrow();
        return new Soknadsvisning(
                soknad.id(),
                soknad.saksnummer(),
                service.navn(language),
                person.navn(),
                person.fnr(),
                soknad.sendt(),
                soknad.sendtAv(),
                soknad.grunnlag().name(),
                Skjemasvar.questions(
                        skjemabank.find(soknad.skjema(), soknad.skjemaversjon()).questionnaire(language),
                        soknad.svar()),
                dokumenter.list(bevis, soknadId));
    }
}
