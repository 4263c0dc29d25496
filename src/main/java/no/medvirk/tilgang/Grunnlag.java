package no.medvirk.tilgang;

/** On what ground an access stands. */
public enum Grunnlag {
    /** The data are the person's own. */
    SELV,
    /** The person has given the actor a power of attorney. */
    FULLMAKT,
    /** The employee has a case of this person in their unit (pasientjournalloven § 19, forvaltningsloven § 13 b). */
    TJENSTLIG_BEHOV
}
