package no.medvirk.tilgang;

import java.util.UUID;

/** Logs somebody out everywhere at once, on every instance; for when they may not be logged in any more. */
public interface Oktavslutter {

    /** Nothing happens if the actor is not logged in. Their next call is answered as anyone's who is not. */
    void endAll(UUID aktorId);
}
