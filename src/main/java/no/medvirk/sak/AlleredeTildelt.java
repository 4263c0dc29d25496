package no.medvirk.sak;

/** Someone else took the case first. Carries the case as it now is, so that the caller can tell who. */
public class AlleredeTildelt extends RuntimeException {

    private final transient Sak sak;

    AlleredeTildelt(Sak sak) {
        super("The case is already taken");
        this.sak = sak;
    }

    public Sak sak() {
        return sak;
    }
}
