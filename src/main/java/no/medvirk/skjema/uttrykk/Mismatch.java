package no.medvirk.skjema.uttrykk;

/** The expression asks for something that its data does not allow; the result is then empty. */
public final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Mismatch() {
        super("", null, false, false);
    }
}
