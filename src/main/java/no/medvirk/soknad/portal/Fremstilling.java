package no.medvirk.soknad.portal;

import java.util.List;
import java.util.Map;
import no.medvirk.kommune.Tjenestekatalog;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.skjema.Skjemabank;
import no.medvirk.soknad.Kladdnokler;
import no.medvirk.soknad.Lagring;
import no.medvirk.soknad.Soknad;
import no.medvirk.soknad.SoknadService;
import no.medvirk.soknad.Svarark;
import no.medvirk.soknad.Svarpunkt;
import no.medvirk.soknad.Tilstede;
import no.medvirk.soknad.Utkast;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts a draft in the words of the browser. */
@Component
class Fremstilling {

    private static final int BEGINNING = -1;

    private final SoknadService soknader;
    private final Utkast utkast;
    private final Kladdnokler nokler;
    private final Tilstede tilstede;
    private final Skjemabank skjemabank;
    private final Tjenestekatalog katalog;
    private final int kladdDager;

    /** @param kladdDager how long a browser keeps what it could not save */
    Fremstilling(
            SoknadService soknader,
            Utkast utkast,
            Kladdnokler nokler,
            Tilstede tilstede,
            Skjemabank skjemabank,
            Tjenestekatalog katalog,
            @Value("${medvirk.kladd.dager}") int kladdDager) {
        this.soknader = soknader;
        this.utkast = utkast;
        this.nokler = nokler;
        this.tilstede = tilstede;
        this.skjemabank = skjemabank;
        this.katalog = katalog;
        this.kladdDager = kladdDager;
    }

    SoknadUtkast draft(Tilgangsbevis bevis, Soknad soknad, Sprak sprak) {
        return new SoknadUtkast(
                soknad.id(),
                soknad.tjeneste(),
                serviceName(soknad, sprak),
                soknad.status().name(),
                skjemabank.find(soknad.skjema(), soknad.skjemaversjon()).questionnaire(sprak),
                soknad.svar(),
                soknad.versjon(),
                soknad.lagret(),
                soknader.writtenSince(bevis, soknad, BEGINNING).stream()
                        .map(each -> point(bevis, each, null))
                        .toList(),
                utkast.fetched(bevis, soknad).stream()
                        .map(each -> new Hentet(each.linkId(), each.kilde()))
                        .toList(),
                new Kladdvern(nokler.find(bevis, soknad.id()), kladdDager));
    }

    Nytt news(Tilgangsbevis bevis, Soknad soknad, int versjon) {
        return new Nytt(
                soknad.versjon(),
                soknad.lagret(),
                soknad.status().name(),
                points(bevis, soknad, soknader.writtenSince(bevis, soknad, versjon)),
                tilstede.others(bevis, soknad.id()));
    }

    Lagret saved(Tilgangsbevis bevis, Lagring lagring) {
        var soknad = lagring.soknad();
        return new Lagret(
                soknad.versjon(),
                soknad.lagret(),
                lagring.skrevet().stream().map(each -> point(bevis, each, null)).toList(),
                points(bevis, soknad, lagring.konflikter()));
    }

    String serviceName(Soknad soknad, Sprak sprak) {
        return katalog.find(soknad.kommune(), soknad.tjeneste()).orElseThrow().navn(sprak);
    }

    private List<Punkt> points(Tilgangsbevis bevis, Soknad soknad, List<Svarpunkt> punkter) {
        var values = punkter.isEmpty()
                ? Map.<String, String>of()
                : Svarark.values(
                        skjemabank.find(soknad.skjema(), soknad.skjemaversjon()).questionnaire(Sprak.NB),
                        soknad,
                        punkter);
        return punkter.stream()
                .map(each -> point(bevis, each, values.get(each.linkId())))
                .toList();
    }

    private static Punkt point(Tilgangsbevis bevis, Svarpunkt punkt, @Nullable String verdi) {
        return new Punkt(
                punkt.linkId(),
                punkt.versjon(),
                punkt.skrevetAv(),
                punkt.skrevetAvId().equals(bevis.aktor().id()),
                punkt.skrevet(),
                verdi);
    }
}
