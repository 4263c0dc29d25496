package no.medvirk.tilgang.styring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of the personnel register's: those who have a role in a unit because the register says so. */
public record Tilgangsgruppe(
        UUID id, String navn, @Nullable String eksternId, UUID enhetId, String rolle, List<Medlem> medlemmer) {

    public record Medlem(UUID id, String navn) {}
}
