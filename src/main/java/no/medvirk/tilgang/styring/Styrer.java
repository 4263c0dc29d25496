package no.medvirk.tilgang.styring;

import java.time.Instant;
import java.util.UUID;
import no.medvirk.platform.database.RowScope;
import no.medvirk.tilgang.Enhetsbevis;
import org.jspecify.annotations.Nullable;

/**
 * Who changes an employee's access, as the history tells it: an employee with a proof, or a personnel register.
 *
 * @param id missing for a register
 */
public record Styrer(@Nullable UUID id, String navn, String kommune, Instant tid) implements RowScope {

    static Styrer of(Enhetsbevis bevis) {
        return new Styrer(bevis.aktor().id(), bevis.aktor().navn(), bevis.kommune(), bevis.tid());
    }

    /** The personnel register of a municipality. */
    public static Styrer register(String kommune, Instant tid) {
        return new Styrer(null, "SCIM " + kommune, kommune, tid);
    }

    @Override
    public @Nullable UUID innbyggerId() {
        return null;
    }
}
