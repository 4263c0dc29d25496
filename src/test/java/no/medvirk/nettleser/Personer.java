package no.medvirk.nettleser;

/** The people of the demonstration that the journeys are about. */
final class Personer {

    static final String OLGA = "12834349858";
    static final String PER = "05897148155";
    static final String KARI = "11868045584";
    static final String OLE = "07877746733";
    static final String OLGA_ID = "019a0000-0000-7000-8000-000000000001";

    private Personer() {}
}
