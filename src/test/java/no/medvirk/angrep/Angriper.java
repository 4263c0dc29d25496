package no.medvirk.angrep;

/** Those who knock: whom each of them is to the person whose id they give. */
enum Angriper {
    IKKE_PALOGGET,
    SELV,
    FREMMED,
    FULLMEKTIG,
    TRUKKET_FULLMAKT,
    UTLOPT_FULLMAKT,
    FULLMAKT_FOR_OKONOMI,
    FORELDER_TIL_11,
    FORELDER_TIL_13,
    FORELDER_TIL_16,
    VERGE_PERSONLIG,
    SAKSBEHANDLER,
    SAKSBEHANDLER_ANNEN_ENHET,
    SAKSBEHANDLER_ANNEN_KOMMUNE,
    LEDER,
    SYSTEMADMINISTRATOR;

    boolean isStaff() {
        return ordinal() >= SAKSBEHANDLER.ordinal();
    }
}
