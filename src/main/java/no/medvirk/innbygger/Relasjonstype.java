package no.medvirk.innbygger;

/** What another person is to the one it is about. */
public enum Relasjonstype {
    /** A parent, or another who has been given parental responsibility. */
    FORELDER,
    BARN,
    VERGE,
    /** Holder of a confirmed future power of attorney (stadfestet fremtidsfullmakt). */
    FREMTIDSFULLMAKT
}
