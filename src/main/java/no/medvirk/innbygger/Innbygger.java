package no.medvirk.innbygger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as the register knows them. The birth date comes from the register, never from the number. */
public record Innbygger(
        UUID id,
        String fnr,
        String navn,
        LocalDate fodselsdato,
        String kommune,
        String adresse,
        String postnummer,
        String poststed,
        @Nullable String telefon,
        @Nullable String epost,
        @Nullable String malform) {}
