package no.medvirk.samtykke;

/** What a consent lets the municipality do. */
public enum Samtykketype {
    /** Share what is needed between those who handle the case. */
    SAKSBEHANDLING,
    /** Obtain information from others, named (forvaltningsloven § 13 a, helsepersonelloven § 22). */
    INNHENTING,
    /** Share with a relative or someone else who is close, named. */
    DELING
}
