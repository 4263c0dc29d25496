package no.medvirk.tilgang.styring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.medvirk.tilgang.Handling;
import org.jspecify.annotations.Nullable;

/**
 * A role that an employee has, had, or will have in a unit and those under it.
 *
 * @param rettigheter what it opens
 * @param kilde MANUELL, SCIM (the personnel register) or TIDSBEGRENSET (asked for and approved)
 * @param til when it ends by itself, or ended
 * @param tilstand KOMMER, GJELDER or AVSLUTTET
 */
public record Tildelt(
        UUID id,
        UUID enhetId,
        String enhet,
        String rolle,
        String rollenavn,
        List<Handling> rettigheter,
        Instant fra,
        @Nullable Instant til,
        String kilde,
        String gittAv,
        @Nullable String begrunnelse,
        String tilstand) {}
