package no.medvirk.tilgang.logg;

/** What kind of unusual activity an alert is about. */
public enum Varselslag {
    /** The employee opened their own record, or one of their family. */
    EGEN_FAMILIE(Styrke.STERK),
    /** The person works in the same unit. */
    KOLLEGA(Styrke.STERK),
    /** The person has the same surname and address. */
    SAMME_NAVN_OG_ADRESSE(Styrke.SVAK),
    /** Many persons in a short time. */
    MANGE_PERSONER(Styrke.STERK),
    /** By night, in a unit that does not work then. */
    NATT(Styrke.SVAK),
    /** Was refused many times. */
    MANGE_AVSLAG(Styrke.STERK);

    /** How much it tells by itself. */
    public enum Styrke {
        STERK,
        SVAK
    }

    private final Styrke styrke;

    Varselslag(Styrke styrke) {
        this.styrke = styrke;
    }

    public Styrke styrke() {
        return styrke;
    }
}
