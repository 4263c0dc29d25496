package no.medvirk.tilgang;

/** On what ground an access stands. */
public enum Grunnlag {
    /** The data are the person's own. */
    SELV,
    /** Parental responsibility (barnelova § 30; pasient- og brukerrettighetsloven §§ 3-4, 4-4): full under 12, partly 12 to 15. */
    FORELDREANSVAR,
    /** Guardian, within the mandate (vergemålsloven § 32). */
    VERGE,
    /** A future power of attorney that has taken effect (vergemålsloven § 83). */
    FREMTIDSFULLMAKT,
    /** The person has given the actor a power of attorney. */
    FULLMAKT,
    /** Next of kin of one who cannot consent (pasient- og brukerrettighetsloven §§ 3-3, 4-6). */
    NAERMESTE_PARORENDE,
    /** The employee has work with this person in their unit (pasientjournalloven § 19, forvaltningsloven § 13 b). */
    TJENSTLIG_BEHOV,
    /** An emergency that the employee has given the reason for, and that a leader reviews. */
    NODRETT,
    /** What is kept only for a time has been kept for as long (personvernforordningen article 5 (1) e). */
    LAGRINGSTID
}
