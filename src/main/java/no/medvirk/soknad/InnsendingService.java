package no.medvirk.soknad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.medvirk.dokument.DokumentService;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.kommune.Enheter;
import no.medvirk.kommune.Tjenestekatalog;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.skjema.Forhandsutfylling;
import no.medvirk.skjema.Skjemabank;
import no.medvirk.skjema.Skjemakontroll;
import no.medvirk.skjema.Skjemasvar;
import no.medvirk.skjema.SvarUttrukket;
import no.medvirk.skjema.Uttrekk;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgangsbevis;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Sends an application: the check, the case number, the receipt and the event are one transaction. Sending again, also at
 * the same moment, gives what the first sending gave: the draft's id is the key.
 */
@Service
public class InnsendingService {

    private final Soknader soknader;
    private final Utkast utkast;
    private final Utkastkanal kanal;
    private final Skjemabank skjemabank;
    private final Skjemakontroll kontroll;
    private final Tjenestekatalog katalog;
    private final Enheter enheter;
    private final Innbyggere innbyggere;
    private final DokumentService dokumenter;
    private final Kvitteringsbrev brev;
    private final ApplicationEventPublisher events;
    private final DatabaseSession database;
    private final Clock clock;

    InnsendingService(
            Soknader soknader,
            Utkast utkast,
            Utkastkanal kanal,
            Skjemabank skjemabank,
            Skjemakontroll kontroll,
            Tjenestekatalog katalog,
            Enheter enheter,
            Innbyggere innbyggere,
            DokumentService dokumenter,
            Kvitteringsbrev brev,
            ApplicationEventPublisher events,
            DatabaseSession database,
            Clock clock) {
        this.soknader = soknader;
        this.utkast = utkast;
        this.kanal = kanal;
        this.skjemabank = skjemabank;
        this.kontroll = kontroll;
        this.katalog = katalog;
        this.enheter = enheter;
        this.innbyggere = innbyggere;
        this.dokumenter = dokumenter;
        this.brev = brev;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** @throws IkkeFunnet where the person has no such application */
    public Innsending submit(Tilgangsbevis bevis, UUID soknadId, Sprak sprak) {
        bevis.of(Handling.SEND_SOKNAD);
        return database.within(bevis, () -> {
            var soknad = soknader.findWithLockByIdAndInnbyggerId(soknadId, bevis.innbyggerId())
                    .orElseThrow(() -> new IkkeFunnet("søknaden"));
            return soknad.isSent() ? new Innsending.Sendt(soknad) : checkAndSend(bevis, soknad, sprak);
        });
    }

    private Innsending checkAndSend(Tilgangsbevis bevis, Soknad soknad, Sprak sprak) {
        var questionnaire =
                skjemabank.find(soknad.skjema(), soknad.skjemaversjon()).questionnaire(sprak);
        var svar = Forhandsutfylling.lock(questionnaire, soknad.svar(), utkast.known(bevis));
        var feil = kontroll.check(questionnaire, svar);
        if (!feil.isEmpty()) {
            return new Innsending.Mangler(feil);
        }
        var now = clock.instant();
        var svarInnen = LocalDate.now(clock).plusDays(katalog.behandlingstidDager(soknad.kommune(), soknad.tjeneste()));
        var active = Skjemasvar.active(questionnaire, svar);
        soknad.send(bevis, active, saksnummer(), svarInnen, now);
        dokumenter.lock(bevis, soknad.id());
        soknad.receiptStored(brev.store(bevis, soknad, sprak).id());
        var sent = soknader.save(soknad);
        kanal.tell(sent.id());
        events.publishEvent(event(bevis, sent));
        publishExtract(bevis, sent, Uttrekk.of(questionnaire, active));
        return new Innsending.Sendt(sent);
    }

    private void publishExtract(Tilgangsbevis bevis, Soknad sent, Uttrekk uttrekk) {
        if (!uttrekk.isEmpty()) {
            var aktor = bevis.aktor();
            events.publishEvent(new SvarUttrukket(
                    sent.id(), bevis.innbyggerId(), sent.kommune(), aktor.id(), aktor.navn(), uttrekk, sent.sendt()));
        }
    }

    private String saksnummer() {
        return "%d-%06d".formatted(LocalDate.now(clock).getYear(), soknader.nextSaksnummer());
    }

    private SoknadSendt event(Tilgangsbevis bevis, Soknad soknad) {
        return new SoknadSendt(
                soknad.id(),
                bevis.innbyggerId(),
                soknad.kommune(),
                enheter.tildelingsenhet(soknad.kommune()),
                soknad.tjeneste(),
                soknad.saksnummer(),
                bevis.aktor().id(),
                bevis.aktor().navn(),
                innbyggere.find(bevis).navn(),
                bevis.grunnlag().name(),
                soknad.sendt());
    }
}
