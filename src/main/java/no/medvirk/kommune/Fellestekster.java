package no.medvirk.kommune;

import no.medvirk.platform.texts.Sprak;

/** {@code kommuner/felles/tekster.json}: sentences that every service uses. */
record Fellestekster(Tekst svarDager, Tekst svarUker, Tekst kontakt) {

    private static final int WEEK = 7;

    Fellestekster {
        Krevd.value("svarDager", svarDager);
        Krevd.value("svarUker", svarUker);
        Krevd.value("kontakt", kontakt);
    }

    /** Whole weeks as weeks, because people count in them; one week stays seven days. */
    String behandlingstid(Sprak sprak, int dager) {
        return dager > WEEK && dager % WEEK == 0
                ? svarUker.in(sprak, kode -> dager / WEEK)
                : svarDager.in(sprak, kode -> dager);
    }

    String kontakt(Sprak sprak, String enhet, String telefon) {
        return kontakt.in(sprak).replace("{enhet}", enhet).replace("{telefon}", telefon);
    }
}
