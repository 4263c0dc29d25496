package no.medvirk.tilgang;

/** What someone wants to do with a person's data, named for what it opens. */
public enum Handling {
    SE_MINSIDE,
    SE_SOKNAD,
    SKRIV_SOKNAD,
    SEND_SOKNAD,
    SE_SAK,
    BEHANDLE_SAK,
    SE_LOGG
}
