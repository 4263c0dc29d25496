package no.medvirk.samtykke;

/** A kind of information that a consent can be about. */
public enum Opplysning {
    HELSE,
    MEDISINER,
    HVERDAG,
    TJENESTER,
    PLANER,
    BOLIG_OG_FAMILIE,
    KONTAKT
}
