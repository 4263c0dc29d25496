package no.medvirk.tilgang;

import static no.medvirk.tilgang.Omrade.DIALOG;
import static no.medvirk.tilgang.Omrade.HELSE;
import static no.medvirk.tilgang.Omrade.OKONOMI;
import static no.medvirk.tilgang.Omrade.SOKNAD;

import org.jspecify.annotations.Nullable;

/** What someone wants to do with a person's data, named for what it opens. */
public enum Handling {
    SE_MINSIDE(null, For.ALLE_SOM_REPRESENTERER),
    SE_SOKNAD(SOKNAD, For.ALLE_SOM_REPRESENTERER),
    SKRIV_SOKNAD(SOKNAD, For.ALLE_SOM_REPRESENTERER),
    SEND_SOKNAD(SOKNAD, For.ALLE_SOM_REPRESENTERER),
    SE_VEDTAK(SOKNAD, For.ALLE_SOM_REPRESENTERER),
    KLAGE(SOKNAD, For.ALLE_SOM_REPRESENTERER),
    /** Also a right of health personnel. */
    SE_JOURNAL(HELSE, For.ALLE_SOM_REPRESENTERER),
    /** Also a right of those who handle payment. */
    SE_FAKTURA(OKONOMI, For.ALLE_SOM_REPRESENTERER),
    BESTILL_TIME(DIALOG, For.ALLE_SOM_REPRESENTERER),
    SKRIV_MELDING(DIALOG, For.ALLE_SOM_REPRESENTERER),
    SE_SAMTYKKE(HELSE, For.ALLE_SOM_REPRESENTERER),
    SVAR_PA_SAMTYKKE(HELSE, For.LOVENS_REPRESENTANT),
    SE_LOGG(null, For.LOVENS_REPRESENTANT),
    SPERRE_INNSYN(null, For.LOVENS_REPRESENTANT),
    SE_FULLMAKT(null, For.PERSONEN_SELV),
    GI_FULLMAKT(null, For.PERSONEN_SELV),
    TREKK_FULLMAKT(null, For.PERSONEN_SELV),
    SKJERME_FOR_FORELDRE(null, For.PERSONEN_SELV),

    SE_SAK(SOKNAD, For.ANSATT),
    BEHANDLE_SAK(SOKNAD, For.ANSATT),
    BE_OM_SAMTYKKE(HELSE, For.ANSATT),
    REGISTRER_FULLMAKT(null, For.ANSATT),
    /** To take, not to have: what opens a person whom one has no work with. */
    NODRETT(null, For.ANSATT),

    SE_TILGANGSRAPPORT(null, For.STYRING),
    FOLG_OPP_VARSEL(null, For.STYRING),
    GODKJENN_ROLLE(null, For.STYRING),
    ADMINISTRER_ROLLER(null, For.SYSTEM),
    ADMINISTRER_TILGANGER(null, For.SYSTEM),

    /** A draft that nobody has written in for long. */
    SLETT_UTKAST(SOKNAD, For.PORTALEN);

    /** Who may at all have a right to it; the rules then ask for the ground. */
    enum For {
        ALLE_SOM_REPRESENTERER,
        LOVENS_REPRESENTANT,
        PERSONEN_SELV,
        ANSATT,
        STYRING,
        SYSTEM,
        PORTALEN
    }

    private final @Nullable Omrade omrade;
    private final For hvem;

    Handling(@Nullable Omrade omrade, For hvem) {
        this.omrade = omrade;
        this.hvem = hvem;
    }

    /** The area it belongs to; {@code null} for what any area opens, or none. */
    public @Nullable Omrade omrade() {
        return omrade;
    }

    For hvem() {
        return hvem;
    }

    boolean isCitizens() {
        return hvem.compareTo(For.PERSONEN_SELV) <= 0;
    }

    /** A right that a municipality may give to a role. */
    public boolean isForStaff() {
        return hvem.compareTo(For.ANSATT) >= 0 && hvem != For.PORTALEN || this == SE_JOURNAL || this == SE_FAKTURA;
    }

    /** It opens single persons; a role with it may not govern access, and the other way round (K262). */
    public boolean opensPersons() {
        return hvem.compareTo(For.STYRING) < 0;
    }

    /** It changes who may do what. */
    public boolean isSystem() {
        return hvem == For.SYSTEM;
    }
}
