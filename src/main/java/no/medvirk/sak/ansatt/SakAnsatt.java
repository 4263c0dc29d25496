package no.medvirk.sak.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import no.medvirk.sak.AlleredeTildelt;
import no.medvirk.sak.Hendelse;
import no.medvirk.sak.SakKort;
import no.medvirk.sak.SakService;
import no.medvirk.sak.Sakfilter;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;

/** Staff's door to the cases of their own units. */
@BrowserCallable
@RolesAllowed("ANSATT")
public class SakAnsatt {

    /**
     * A page of a list.
     *
     * @param antall how many there are in all
     * @param flere there is another page
     */
    public record Sakside(List<SakKort> saker, int antall, boolean flere) {}

    /** A case with what has happened in it, oldest first. */
    public record Saksvisning(SakKort sak, List<Hendelse> historikk) {}

    /**
     * What came of taking a case.
     *
     * @param ok false: someone else has it, and {@code sak} says who
     */
    public record Tildeling(boolean ok, SakKort sak) {}

    private final Tilgang tilgang;
    private final SakService saker;

    SakAnsatt(Tilgang tilgang, SakService saker) {
        this.tilgang = tilgang;
        this.saker = saker;
    }

    public Sakside list(UUID enhetId, Sakfilter filter) {
        Enhetsbevis bevis = tilgang.requireEnhet(enhetId, Handling.SE_SAK);
        List<SakKort> page = saker.list(bevis, filter);
        int antall = saker.count(bevis, filter);
        boolean flere = page.size() == filter.antall()
                && !saker.list(bevis, filter.after(page.getLast().id(), 1)).isEmpty();
        return new Sakside(page, antall, flere);
    }

    /** One citizen's cases, as one needs them in an emergency. */
    public List<SakKort> listFor(UUID innbyggerId) {
        return saker.listFor(tilgang.require(innbyggerId, Handling.SE_SAK));
    }

    public Saksvisning find(UUID innbyggerId, UUID sakId) {
        Tilgangsbevis bevis = tilgang.require(innbyggerId, Handling.SE_SAK);
        return new Saksvisning(saker.find(bevis, sakId).kort(), saker.history(bevis, sakId));
    }

    public Tildeling assign(UUID innbyggerId, UUID sakId, int versjon) {
        Tilgangsbevis bevis = tilgang.require(innbyggerId, Handling.BEHANDLE_SAK);
        try {
            return new Tildeling(true, saker.assign(bevis, sakId, versjon).kort());
        } catch (AlleredeTildelt e) {
            return new Tildeling(false, e.sak().kort());
        }
    }
}
