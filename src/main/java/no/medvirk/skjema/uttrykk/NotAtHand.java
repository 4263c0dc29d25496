package no.medvirk.skjema.uttrykk;

/** A name or a resource that an expression asks for is not at hand, so that it cannot be judged. */
public final class NotAtHand extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAtHand() {
        super("", null, false, false);
    }
}
