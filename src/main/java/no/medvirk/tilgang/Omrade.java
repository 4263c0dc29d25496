package no.medvirk.tilgang;

/** A part of a person's affairs that can be opened to another, and kept closed, apart from the rest. */
public enum Omrade {
    /** Applications, cases, decisions and appeals. */
    SOKNAD,
    /** Journal, plans and letters about health. */
    HELSE,
    /** Appointments and messages. */
    DIALOG,
    /** Bills and what services cost. */
    OKONOMI
}
