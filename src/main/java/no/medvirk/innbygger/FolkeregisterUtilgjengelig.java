package no.medvirk.innbygger;

/**
 * The register could not be asked: it does not answer, answers with a fault or refuses the portal. Checked, as whoever asks
 * must have a way on without an answer. Neither message nor cause tells whom it was about.
 */
public final class FolkeregisterUtilgjengelig extends Exception {

    /** @param message what went wrong, without a number of a person */
    public FolkeregisterUtilgjengelig(String message) {
        super(message);
    }
}
