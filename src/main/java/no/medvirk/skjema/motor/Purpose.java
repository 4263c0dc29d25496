package no.medvirk.skjema.motor;

/** What an answer is checked for. */
public enum Purpose {
    /**
     * A draft that is about to be sent: what must be answered is missed, and the answers of disabled questions, which a
     * draft keeps, are passed by.
     */
    SEND,
    /** An answer as it has been received: all of FHIR's rules hold, and one that is in progress need not be complete. */
    RECEIVED
}
