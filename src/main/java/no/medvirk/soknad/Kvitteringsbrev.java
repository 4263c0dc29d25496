package no.medvirk.soknad;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import no.medvirk.dokument.Dokument;
import no.medvirk.dokument.DokumentService;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.kommune.Kommuner;
import no.medvirk.kommune.Tjenestekatalog;
import no.medvirk.platform.pdf.Pdf;
import no.medvirk.platform.pdf.PdfBlokk;
import no.medvirk.platform.pdf.PdfInnhold;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.platform.texts.Tekster;
import no.medvirk.skjema.Skjemabank;
import no.medvirk.skjema.Skjemasvar;
import no.medvirk.skjema.SvarLinje;
import no.medvirk.tilgang.Tilgangsbevis;
import org.springframework.stereotype.Component;

/** The receipt as a PDF to keep: what was sent, by whom, and what happens now. */
@Component
class Kvitteringsbrev {

    private static final Tekster TEKSTER = new Tekster("soknad");

    private final Pdf pdf;
    private final DokumentService dokumenter;
    private final Innbyggere innbyggere;
    private final Kommuner kommuner;
    private final Tjenestekatalog katalog;
    private final Skjemabank skjemabank;

    Kvitteringsbrev(
            Pdf pdf,
            DokumentService dokumenter,
            Innbyggere innbyggere,
            Kommuner kommuner,
            Tjenestekatalog katalog,
            Skjemabank skjemabank) {
        this.pdf = pdf;
        this.dokumenter = dokumenter;
        this.innbyggere = innbyggere;
        this.kommuner = kommuner;
        this.katalog = katalog;
        this.skjemabank = skjemabank;
    }

    Dokument store(Tilgangsbevis bevis, Soknad soknad, Sprak sprak) {
        var attachments = dokumenter.list(bevis, soknad.id());
        var content = new PdfInnhold(
                TEKSTER.get(sprak, "kvittering.tittel"),
                sprak,
                kommuner.find(soknad.kommune()).navn(),
                blocks(bevis, soknad, attachments, sprak));
        return dokumenter.storeBrev(
                bevis, soknad.id(), "kvittering-%s.pdf".formatted(soknad.saksnummer()), pdf.write(content));
    }

    private List<PdfBlokk> blocks(Tilgangsbevis bevis, Soknad soknad, List<Dokument> attachments, Sprak sprak) {
        var blocks = new ArrayList<PdfBlokk>();
        blocks.add(facts(bevis, soknad, sprak));
        blocks.add(new PdfBlokk.Overskrift(2, TEKSTER.get(sprak, "kvittering.videre")));
        for (var skritt : VidereGang.of(soknad, sprak)) {
            blocks.add(new PdfBlokk.Overskrift(3, skritt.tittel()));
            blocks.add(new PdfBlokk.Avsnitt(skritt.tekst()));
        }
        blocks.add(new PdfBlokk.Overskrift(2, TEKSTER.get(sprak, "kvittering.svar")));
        var questionnaire =
                skjemabank.find(soknad.skjema(), soknad.skjemaversjon()).questionnaire(sprak);
        blocks.addAll(answers(Skjemasvar.questions(questionnaire, soknad.svar())));
        blocks.add(new PdfBlokk.Overskrift(2, TEKSTER.get(sprak, "kvittering.vedlegg")));
        blocks.add(
                attachments.isEmpty()
                        ? new PdfBlokk.Avsnitt(TEKSTER.get(sprak, "kvittering.ingenVedlegg"))
                        : new PdfBlokk.Punkter(
                                attachments.stream().map(Dokument::filnavn).toList()));
        return blocks;
    }

    private PdfBlokk facts(Tilgangsbevis bevis, Soknad soknad, Sprak sprak) {
        var service = katalog.find(soknad.kommune(), soknad.tjeneste()).orElseThrow();
        var sent = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(sprak.locale())
                .format(soknad.sendt().atZone(ZoneId.of("Europe/Oslo")));
        return new PdfBlokk.Fakta(List.of(
                new PdfBlokk.Rad(TEKSTER.get(sprak, "kvittering.saksnummer"), soknad.saksnummer()),
                new PdfBlokk.Rad(TEKSTER.get(sprak, "kvittering.tjeneste"), service.navn(sprak)),
                new PdfBlokk.Rad(
                        TEKSTER.get(sprak, "kvittering.gjelder"),
                        innbyggere.find(bevis).navn()),
                new PdfBlokk.Rad(TEKSTER.get(sprak, "kvittering.sendt"), sent),
                new PdfBlokk.Rad(TEKSTER.get(sprak, "kvittering.sendtAv"), soknad.sendtAv()),
                new PdfBlokk.Rad(
                        TEKSTER.get(sprak, "kvittering.svarInnen"), VidereGang.date(soknad.svarInnen(), sprak))));
    }

    /** Each group's heading, then its questions and answers as a table of facts. */
    private static List<PdfBlokk> answers(List<SvarLinje> lines) {
        var blocks = new ArrayList<PdfBlokk>();
        var rows = new ArrayList<PdfBlokk.Rad>();
        for (var line : lines) {
            if (line.overskrift()) {
                closeTable(blocks, rows);
                blocks.add(new PdfBlokk.Overskrift(3, line.sporsmal()));
            } else {
                rows.add(new PdfBlokk.Rad(line.sporsmal(), String.join(", ", line.svar())));
            }
        }
        closeTable(blocks, rows);
        return blocks;
    }

    private static void closeTable(List<PdfBlokk> blocks, List<PdfBlokk.Rad> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new PdfBlokk.Fakta(List.copyOf(rows)));
            rows.clear();
        }
    }
}
