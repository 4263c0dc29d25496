package no.medvirk.tilgang.logg;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.tilgang.logg.Aktivitet.Oppslag;
import org.jspecify.annotations.Nullable;

/** One sign of unusual activity: what it finds among an employee's looks. */
@FunctionalInterface
interface Varselregel {

    List<Funn> find(Aktivitet aktivitet);

    /**
     * One find; the same kind on the same day about the same person is the same find.
     *
     * @param bevis the looks that it stands on, oldest first; never empty
     */
    record Funn(Varselslag slag, LocalDate dag, @Nullable UUID innbyggerId, List<Oppslag> bevis) {}
}
