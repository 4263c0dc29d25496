package no.medvirk.innbygger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the register tells of them.
 *
 * @param fnr the number that was asked about
 * @param kommune where they live; null where the register does not tell, as for a strictly confidential address
 */
public record Registerperson(
        String fnr,
        String navn,
        LocalDate fodselsdato,
        @Nullable String kommune,
        String adresse,
        String postnummer,
        String poststed,
        Adressebeskyttelse beskyttelse,
        @Nullable LocalDate dodsdato,
        List<Registerrelasjon> relasjoner) {}
