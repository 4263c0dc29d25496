package no.medvirk.skjema.uttrykk;

/** The expression is not FHIRPath, or uses a function that this engine does not have. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean unknown;

    Unreadable(String message, boolean unknown) {
        super(message, null, false, false);
        this.unknown = unknown;
    }

    Unreadable(String message) {
        this(message, false);
    }

    /** It may well be FHIRPath, with a function that is not here. */
    public boolean unknown() {
        return unknown;
    }
}
