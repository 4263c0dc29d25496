package no.medvirk.skjema.motor;

/** Whether the answer of an item is calculated. */
enum Calculated {
    NO,
    /** Nobody writes it: what is sent must be what is calculated. */
    LOCKED,
    /** A person may write another. */
    OPEN
}
