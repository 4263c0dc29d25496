package no.medvirk.tilgang;

import java.time.Instant;
import java.util.UUID;
import no.medvirk.platform.database.RowScope;
import org.jspecify.annotations.Nullable;

/** Proof that an employee may do one thing across the persons of one unit. */
public final class Enhetsbevis implements RowScope {

    private final Ansatt aktor;
    private final UUID enhetId;
    private final Handling handling;
    private final Instant tid;

    Enhetsbevis(Ansatt aktor, UUID enhetId, Handling handling, Instant tid) {
        this.aktor = aktor;
        this.enhetId = enhetId;
        this.handling = handling;
        this.tid = tid;
    }

    public Ansatt aktor() {
        return aktor;
    }

    public UUID enhetId() {
        return enhetId;
    }

    public Handling handling() {
        return handling;
    }

    public Instant tid() {
        return tid;
    }

    @Override
    public String kommune() {
        return aktor.kommune();
    }

    @Override
    public @Nullable UUID innbyggerId() {
        return null;
    }

    /** Guards a service method: a proof of one thing opens no other. */
    public Enhetsbevis of(Handling... allowed) {
        for (var each : allowed) {
            if (each == handling) {
                return this;
            }
        }
        throw new IngenTilgang(Avslag.MANGLER_RETTIGHET);
    }
}
