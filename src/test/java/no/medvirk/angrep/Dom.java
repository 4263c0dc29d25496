package no.medvirk.angrep;

/** What came of a knock. */
enum Dom {
    /** Let in; that what was asked for could not be used comes after the door. */
    APENT,
    STENGT,
    LOGG_INN,
    IKKE_FUNNET,
    /** Let in, and there is nothing of another's. */
    TOMT,
    FEIL;

    static Dom of(int status, String svar) {
        if (status == 401) {
            return LOGG_INN;
        }
        if (status == 403 || svar.contains("no.medvirk.tilgang.IngenTilgang")) {
            return STENGT;
        }
        if (status == 404 || svar.contains("no.medvirk.platform.errors.IkkeFunnet")) {
            return IKKE_FUNNET;
        }
        if (status < 300 || status == 400 && (svar.contains("UgyldigInndata") || svar.contains("\"felt\""))) {
            return isEmpty(svar) ? TOMT : APENT;
        }
        return FEIL;
    }

    private static boolean isEmpty(String svar) {
        return svar.isBlank() || svar.equals("[]") || svar.equals("null");
    }

    /** As the expected verdict: which outcomes are as good. */
    boolean accepts(Dom fikk) {
        return switch (this) {
            case APENT -> fikk == APENT || fikk == TOMT;
            // Hilla answers a role that does not fit as it answers nobody.
            case STENGT -> fikk == STENGT || fikk == LOGG_INN;
            default -> fikk == this;
        };
    }
}
