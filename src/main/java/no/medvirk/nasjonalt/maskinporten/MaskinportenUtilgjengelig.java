package no.medvirk.nasjonalt.maskinporten;

/** No token could be had: Maskinporten does not answer, or refuses the client. The message holds no secret. */
public final class MaskinportenUtilgjengelig extends RuntimeException {

    private final boolean passing;

    MaskinportenUtilgjengelig(String message, boolean passing) {
        super(message);
        this.passing = passing;
    }

    /** Whether it may go better in a moment. */
    public boolean isPassing() {
        return passing;
    }
}
