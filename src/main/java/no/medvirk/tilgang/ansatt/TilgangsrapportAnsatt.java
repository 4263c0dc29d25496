package no.medvirk.tilgang.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import no.medvirk.kommune.Enheter;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.logg.Loggord;
import no.medvirk.tilgang.logg.Rapportrad;
import no.medvirk.tilgang.logg.Rapportvalg;
import no.medvirk.tilgang.logg.Stilling;
import no.medvirk.tilgang.logg.Tilgangsrapport;

/** A leader's report: who in the unit has opened whom. */
@BrowserCallable
@RolesAllowed("ANSATT")
class TilgangsrapportAnsatt {

    private final Tilgang tilgang;
    private final Tilgangsrapport rapport;
    private final Stilling stilling;
    private final Enheter enheter;

    TilgangsrapportAnsatt(Tilgang tilgang, Tilgangsrapport rapport, Stilling stilling, Enheter enheter) {
        this.tilgang = tilgang;
        this.rapport = rapport;
        this.stilling = stilling;
        this.enheter = enheter;
    }

    /** The units that the employee answers for; none for one who leads nobody. */
    public List<Enhetsvalg> enheter() {
        return Enhetsvalg.of((Ansatt) tilgang.aktor(), Handling.SE_TILGANGSRAPPORT, enheter);
    }

    public List<Rapportrad.Dagstall> days(UUID enhetId, Rapportvalg valg) {
        return rapport.days(tilgang.requireEnhet(enhetId, Handling.SE_TILGANGSRAPPORT), valg);
    }

    public Rapportkort.Side list(UUID enhetId, Rapportvalg valg, String sprak) {
        var bevis = tilgang.requireEnhet(enhetId, Handling.SE_TILGANGSRAPPORT);
        var page = rapport.list(bevis, valg);
        var ord = new Loggord(Sprak.of(sprak));
        return new Rapportkort.Side(
                page.rader().stream()
                        .map(each -> kort(each, bevis.kommune(), ord))
                        .toList(),
                page.neste());
    }

    /** The name of one person. It stands in the person's own log that the leader asked. */
    public String name(UUID enhetId, UUID innbyggerId) {
        return rapport.name(tilgang.requireEnhet(enhetId, Handling.SE_TILGANGSRAPPORT, innbyggerId), innbyggerId);
    }

    private Rapportkort kort(Rapportrad each, String kommune, Loggord ord) {
        var allowed = each.grunnlag() != null;
        return new Rapportkort(
                each.id(),
                each.tid(),
                each.ansattId(),
                each.ansattnavn(),
                stilling.of(ord, kommune, each.rolle(), each.enhetId()),
                each.innbyggerId(),
                each.person(),
                allowed,
                allowed ? ord.done(each.handling()) : ord.tried(each.handling()),
                ord.why(each.grunnlag(), each.avslag(), each.person()));
    }
}
