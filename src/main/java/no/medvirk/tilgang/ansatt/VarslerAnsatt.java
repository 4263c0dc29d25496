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
import no.medvirk.tilgang.logg.Stilling;
import no.medvirk.tilgang.logg.Tilgangsrapport;
import no.medvirk.tilgang.logg.Varsel;
import no.medvirk.tilgang.logg.Varselslag;
import no.medvirk.tilgang.logg.Varsler;

/** Alerts on unusual activity, for the leader who follows them up. */
@BrowserCallable
@RolesAllowed("ANSATT")
class VarslerAnsatt {

    private static final int SHOWN = 20;

    private final Tilgang tilgang;
    private final Varsler varsler;
    private final Tilgangsrapport rapport;
    private final Stilling stilling;
    private final Enheter enheter;

    VarslerAnsatt(Tilgang tilgang, Varsler varsler, Tilgangsrapport rapport, Stilling stilling, Enheter enheter) {
        this.tilgang = tilgang;
        this.varsler = varsler;
        this.rapport = rapport;
        this.stilling = stilling;
        this.enheter = enheter;
    }

    /** The units that the employee follows up; none for one who leads nobody. */
    public List<Enhetsvalg> enheter() {
        return Enhetsvalg.of((Ansatt) tilgang.aktor(), Handling.FOLG_OPP_VARSEL, enheter);
    }

    public List<Varselkort> list(UUID enhetId, boolean ferdige, String sprak) {
        var bevis = tilgang.requireEnhet(enhetId, Handling.FOLG_OPP_VARSEL);
        return varsler.list(bevis, ferdige).stream()
                .map(each -> kort(each, bevis.kommune(), sprak))
                .toList();
    }

    public Varselkort treat(UUID enhetId, UUID varselId, Varsel.Status status, String merknad, String sprak) {
        var bevis = tilgang.requireEnhet(enhetId, Handling.FOLG_OPP_VARSEL);
        return kort(varsler.treat(bevis, varselId, status, merknad), bevis.kommune(), sprak);
    }

    /** The name of one person. It stands in the person's own log that the leader asked. */
    public String name(UUID enhetId, UUID innbyggerId) {
        return rapport.name(tilgang.requireEnhet(enhetId, Handling.FOLG_OPP_VARSEL, innbyggerId), innbyggerId);
    }

    private Varselkort kort(Varsel v, String kommune, String sprak) {
        var ord = new Loggord(Sprak.of(sprak));
        return new Varselkort(
                v.id(),
                stilling.unit(kommune, v.enhetId()).orElse(""),
                v.ansattnavn(),
                v.innbyggerId(),
                v.person(),
                v.slag().name(),
                v.styrke() == Varselslag.Styrke.SVAK,
                v.antall(),
                v.personer(),
                v.fra(),
                v.til(),
                v.bevis().reversed().stream()
                        .limit(SHOWN)
                        .map(each -> new Varselkort.Bevis(
                                each.tid(),
                                each.tillatt(),
                                each.tillatt() ? ord.done(each.handling()) : ord.tried(each.handling())))
                        .toList(),
                v.status(),
                v.merknad(),
                v.behandlet(),
                v.behandletAv());
    }
}
