package no.medvirk.tilgang.logg;

import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/**
 * What a municipality calls unusual.
 *
 * @param personerPerTime more than so many in an hour is many
 * @param avslagPerDag so many refusals in a day is many
 * @param dognenheter units that work by night as well
 */
record Varselgrense(
        int personerPerTime, int avslagPerDag, LocalTime nattFra, LocalTime nattTil, Set<UUID> dognenheter) {

    /** The night begins with its first moment and ends before its last. */
    boolean isNight(LocalTime time) {
        return nattFra.isAfter(nattTil)
                ? !time.isBefore(nattFra) || time.isBefore(nattTil)
                : !time.isBefore(nattFra) && time.isBefore(nattTil);
    }
}
