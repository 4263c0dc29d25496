package no.medvirk.tilgang.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import no.medvirk.kommune.Enheter;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.styring.Rolle;
import no.medvirk.tilgang.styring.Roller;
import no.medvirk.tilgang.styring.Tilgangsstyring;
import no.medvirk.tilgang.styring.Tilgangsstyring.Ansattside;
import no.medvirk.tilgang.styring.Tilgangsstyring.Liste;

/** Who has access to what: for the administrator to change, and for the leader to see. */
@BrowserCallable
@RolesAllowed("ANSATT")
public class TilgangerAnsatt {

    /**
     * One employee's access.
     *
     * @param kanEndre false for a leader, who sees the same, and for one's own
     * @param enheter where a role can be given
     */
    public record Tilgangsside(Ansattside ansatt, boolean kanEndre, List<Rolle> roller, List<Styringsenhet> enheter) {}

    private final Tilgang tilgang;
    private final Tilgangsstyring styring;
    private final Roller roller;
    private final Enheter enheter;

    TilgangerAnsatt(Tilgang tilgang, Tilgangsstyring styring, Roller roller, Enheter enheter) {
        this.tilgang = tilgang;
        this.styring = styring;
        this.roller = roller;
        this.enheter = enheter;
    }

    public Liste list(UUID enhetId, String tekst) {
        return styring.list(reader(enhetId), tekst);
    }

    public Tilgangsside find(UUID enhetId, UUID ansattId) {
        var bevis = reader(enhetId);
        var mayChange = bevis.handling() == Handling.ADMINISTRER_TILGANGER
                && !ansattId.equals(bevis.aktor().id());
        return new Tilgangsside(
                styring.find(bevis, ansattId),
                mayChange,
                mayChange ? roller.list(bevis.kommune()) : List.of(),
                enheter.withThoseUnder(enhetId).stream()
                        .map(enheter::find)
                        .map(Styringsenhet::of)
                        .sorted((a, b) -> a.navn().compareTo(b.navn()))
                        .toList());
    }

    /** @param fra first day, {@code til} last day, as 2026-11-24 or empty */
    public void give(UUID enhetId, UUID ansattId, String rolle, String fra, String til, String begrunnelse) {
        styring.give(
                tilgang.requireEnhet(enhetId, Handling.ADMINISTRER_TILGANGER), ansattId, rolle, fra, til, begrunnelse);
    }

    public void end(UUID enhetId, UUID ansattId, UUID tildelingId, String begrunnelse) {
        styring.end(tilgang.requireEnhet(enhetId, Handling.ADMINISTRER_TILGANGER), ansattId, tildelingId, begrunnelse);
    }

    /** The proof of an administrator where one is that, else of a leader. */
    private Enhetsbevis reader(UUID enhetId) {
        var administers = tilgang.aktor() instanceof Ansatt ansatt
                && ansatt.enheterMed(Handling.ADMINISTRER_TILGANGER).contains(enhetId);
        return tilgang.requireEnhet(
                enhetId, administers ? Handling.ADMINISTRER_TILGANGER : Handling.SE_TILGANGSRAPPORT);
    }
}
