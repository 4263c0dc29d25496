package no.medvirk.tilgang;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.medvirk.platform.database.RowScope;
import org.jspecify.annotations.Nullable;

/**
 * Proof that an actor may do one thing with one person's data. Only {@link Tilgang} makes it, with the decision
 * on its way to the log; whoever holds it need not ask again.
 */
public final class Tilgangsbevis implements RowScope {

    private final Aktor aktor;
    private final UUID innbyggerId;
    private final String kommune;
    private final Handling handling;
    private final Grunnlag grunnlag;
    private final Set<UUID> enheter;
    private final Instant tid;
    private final @Nullable Foresporsel asked;
    private final CompletableFuture<Void> logged;

    Tilgangsbevis(
            Aktor aktor,
            UUID innbyggerId,
            String kommune,
            Handling handling,
            Grunnlag grunnlag,
            Set<UUID> enheter,
            Instant tid,
            @Nullable Foresporsel asked,
            CompletableFuture<Void> logged) {
        this.aktor = aktor;
        this.innbyggerId = innbyggerId;
        this.kommune = kommune;
        this.handling = handling;
        this.grunnlag = grunnlag;
        this.enheter = enheter;
        this.tid = tid;
        this.asked = asked;
        this.logged = logged;
    }

    public Aktor aktor() {
        return aktor;
    }

    @Override
    public UUID innbyggerId() {
        return innbyggerId;
    }

    @Override
    public String kommune() {
        return kommune;
    }

    public Handling handling() {
        return handling;
    }

    public Grunnlag grunnlag() {
        return grunnlag;
    }

    public Instant tid() {
        return tid;
    }

    /**
     * Waits until the log has the decision. What is read within the proof is given out after that, and not at all if the log
     * cannot be written.
     */
    @Override
    public void settle() {
        logged.join();
    }

    /** Whether it opens what belongs to a unit: to the citizen's side all, to staff what their role and work are in. */
    public boolean opensEnhet(UUID enhetId) {
        return aktor instanceof Borger || grunnlag == Grunnlag.NODRETT || enheter.contains(enhetId);
    }

    /** All that the actor may do for the person by the same facts; for what a page offers, so it is not logged and proves nothing. */
    public Set<Handling> opens() {
        return asked == null ? Set.of() : Tilgang.open(asked);
    }

    /** Guards a service method: a proof of one thing opens no other. */
    public Tilgangsbevis of(Handling... allowed) {
        for (var each : allowed) {
            if (each == handling) {
                return this;
            }
        }
        throw new IngenTilgang(Avslag.UTENFOR_OMRADET);
    }
}
