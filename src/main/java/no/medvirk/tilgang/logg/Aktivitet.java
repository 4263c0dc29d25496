package no.medvirk.tilgang.logg;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.medvirk.innbygger.Naerstaende;

/**
 * All that the rules know: one employee's looks at persons through some whole days, oldest first, and what those persons are
 * to the employee.
 */
record Aktivitet(
        List<Oppslag> oppslag, Map<UUID, Naerstaende.Hva> naere, Set<UUID> kolleger, Varselgrense grense, ZoneId sone) {

    /**
     * One row of the log.
     *
     * @param enhetId the unit whose work was the ground, else the employee's own
     */
    record Oppslag(UUID loggId, Instant tid, UUID innbyggerId, UUID enhetId, String handling, boolean tillatt) {}

    LocalDate dayOf(Oppslag oppslag) {
        return LocalDate.ofInstant(oppslag.tid(), sone);
    }
}
