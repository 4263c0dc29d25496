package no.medvirk.tilgang;

/** Why there is no access, as it can be told to the one who asked. */
public enum Avslag {
    /** Nothing connects the two. Says no more, as the person may not even exist. */
    INGEN_TILKNYTNING,
    FULLMAKT_TRUKKET,
    FULLMAKT_UTLOPT,
    FULLMAKT_IKKE_BEGYNT,
    /** There is a mandate, but it holds for other areas. */
    UTENFOR_OMRADET,
    /** A representative cannot do this, such as to give a power of attorney. */
    BARE_PERSONEN_SELV,
    /** The child is 16 and decides. */
    FYLT_16,
    /** A child of 12 to 15 decides this alone, or has closed it. */
    BARNET_BESTEMMER,
    /** A parent without parental responsibility. */
    UTEN_FORELDREANSVAR,
    /** One of the two lives at a hidden address. */
    SKJULT_ADRESSE,
    /** The employee's roles do not hold for this. */
    MANGLER_RETTIGHET,
    /** The employee has no work with this person. */
    IKKE_TJENSTLIG_BEHOV,
    /** The person has closed for this employee or unit. */
    SPERRET,
    /** The employee is no longer active. */
    IKKE_AKTIV
}
