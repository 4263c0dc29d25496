package no.medvirk.sak;

import java.util.UUID;
import no.medvirk.platform.errors.UgyldigInndata;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list, newest first. What is null or blank does not narrow.
 *
 * @param tekst part of a name or of a case number
 * @param status MOTTATT or UNDER_BEHANDLING
 * @param tjeneste code of a service
 * @param mine only those that the asking employee has
 * @param etter the last case of the page before, null for the first page
 * @param antall how many at most, 1-100
 */
public record Sakfilter(
        @Nullable String tekst,
        @Nullable String status,
        @Nullable String tjeneste,
        boolean mine,
        @Nullable UUID etter,
        int antall) {

    static final int MAX_ANTALL = 100;
    private static final int MAX_TEKST = 100;

    public Sakfilter {
        tekst = blankToNull(tekst);
        status = blankToNull(status);
        tjeneste = blankToNull(tjeneste);
        antall = Math.clamp(antall, 1, MAX_ANTALL);
        if (tekst != null && tekst.length() > MAX_TEKST) {
            throw new UgyldigInndata("tekst", "sak.filter.langtekst");
        }
        if (status != null && !status.equals("MOTTATT") && !status.equals("UNDER_BEHANDLING")) {
            throw new UgyldigInndata("status", "sak.filter.ukjentstatus");
        }
    }

    /** Every case of the unit. */
    public static Sakfilter all() {
        return new Sakfilter(null, null, null, false, null, MAX_ANTALL);
    }

    /** The same choice, what comes after a case. */
    public Sakfilter after(UUID sakId, int antall) {
        return new Sakfilter(tekst, status, tjeneste, mine, sakId, antall);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
