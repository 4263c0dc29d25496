package no.medvirk.tilgang.styring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with an employee's access or account.
 *
 * @param hva GITT, AVSLUTTET (a role), OPPRETTET, ENDRET, AKTIVERT or DEAKTIVERT (the account)
 */
public record Tilgangsendring(
        Instant tid,
        String hvem,
        String hva,
        @Nullable String rollenavn,
        @Nullable String enhet,
        @Nullable String begrunnelse) {}
