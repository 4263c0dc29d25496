package no.medvirk.kommune;

import java.time.LocalDate;

/** {@code kommuner/felles/tjenester/<kode>.json}: what all municipalities say about a service. */
record Tjenestefil(
        String kode,
        LocalDate gyldigFra,
        String kilde,
        Tekst navn,
        Tekst ingress,
        Tekst hva,
        Tekstliste hvem,
        Tekst pris,
        Tekstliste sokeord) {

    Tjenestefil {
        Krevd.text("kode", kode);
        Krevd.value("gyldigFra", gyldigFra);
        Krevd.text("kilde", kilde);
        Krevd.value("navn", navn);
        Krevd.value("ingress", ingress);
        Krevd.value("hva", hva);
        Krevd.value("hvem", hvem);
        Krevd.value("pris", pris);
        Krevd.value("sokeord", sokeord);
    }
}
