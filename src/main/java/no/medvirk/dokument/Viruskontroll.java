package no.medvirk.dokument;

/** Looks for harmful content before a file is stored. */
public interface Viruskontroll {

    /**
     * Whether nothing harmful was found.
     *
     * @throws Utilgjengelig where the file could not be checked; it is then not stored
     */
    boolean isClean(byte[] content);

    /** The checker gave no verdict. */
    class Utilgjengelig extends RuntimeException {
        public Utilgjengelig(String message) {
            super(message);
        }

        public Utilgjengelig(Throwable cause) {
            super("The virus checker did not answer", cause);
        }
    }
}
