package no.medvirk.kommune;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An amount in whole kroner from a day on, and where it was read. */
record Sats(String kode, int belop, LocalDate gyldigFra, String kilde) {

    Sats {
        Krevd.text("kode", kode);
        Krevd.value("gyldigFra", gyldigFra);
        Krevd.text("kilde", kilde);
    }

    /** The newest of those that hold on the day. */
    static Optional<Sats> find(List<Sats> satser, String kode, LocalDate day) {
        return satser.stream()
                .filter(sats -> sats.kode.equals(kode) && !sats.gyldigFra.isAfter(day))
                .max(Comparator.comparing(Sats::gyldigFra));
    }
}
