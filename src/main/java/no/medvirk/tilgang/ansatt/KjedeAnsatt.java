package no.medvirk.tilgang.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.logg.Etterproving;
import no.medvirk.tilgang.logg.Loggkjede;

/** Whether the log is as it was written, for a leader and for the system administrator. Tells nothing of any person. */
@BrowserCallable
@RolesAllowed("ANSATT")
class KjedeAnsatt {

    private final Tilgang tilgang;
    private final Loggkjede kjede;

    KjedeAnsatt(Tilgang tilgang, Loggkjede kjede) {
        this.tilgang = tilgang;
        this.kjede = kjede;
    }

    /** What the last walk found; nothing before the first night. */
    public Optional<Etterproving> last(UUID enhetId) {
        return kjede.last(proof(enhetId));
    }

    /** Walks the chain now. */
    public Etterproving verify(UUID enhetId) {
        return kjede.verify(proof(enhetId));
    }

    private Enhetsbevis proof(UUID enhetId) {
        var governs = tilgang.aktor() instanceof Ansatt ansatt && ansatt.may(Handling.ADMINISTRER_TILGANGER);
        return tilgang.requireEnhet(enhetId, governs ? Handling.ADMINISTRER_TILGANGER : Handling.SE_TILGANGSRAPPORT);
    }
}
