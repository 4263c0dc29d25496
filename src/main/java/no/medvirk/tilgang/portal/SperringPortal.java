package no.medvirk.tilgang.portal;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.styring.Sperring;
import no.medvirk.tilgang.styring.Sperringer;
import no.medvirk.tilgang.styring.Sperringer.Valg;

/** A person closes what they do not want a named employee, or a unit, to see. */
@BrowserCallable
@RolesAllowed("BORGER")
public class SperringPortal {

    /** @param valg whom one can close for */
    public record Sperringside(List<Sperring> sperringer, List<Valg> valg) {}

    private final Tilgang tilgang;
    private final Sperringer sperringer;

    SperringPortal(Tilgang tilgang, Sperringer sperringer) {
        this.tilgang = tilgang;
        this.sperringer = sperringer;
    }

    public Sperringside side(UUID innbyggerId) {
        var bevis = tilgang.require(innbyggerId, Handling.SPERRE_INNSYN);
        return new Sperringside(sperringer.list(bevis), sperringer.choices(bevis));
    }

    /** @param mot ANSATT or ENHET */
    public void close(UUID innbyggerId, String mot, UUID motId) {
        sperringer.close(tilgang.require(innbyggerId, Handling.SPERRE_INNSYN), mot, motId);
    }

    public void open(UUID innbyggerId, UUID sperringId) {
        sperringer.open(tilgang.require(innbyggerId, Handling.SPERRE_INNSYN), sperringId);
    }
}
