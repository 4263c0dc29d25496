package no.medvirk.skjema.uttrykk;

/** The expression takes more steps than it may. */
public final class TooCostly extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooCostly() {
        super("", null, false, false);
    }
}
