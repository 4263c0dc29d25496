package no.medvirk.tilgang.logg;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.medvirk.innbygger.Innbygger;

/** As much of a person as a leader needs to tell one row from another: "O. N., 1943". */
final class Personkode {

    private Personkode() {}

    static String of(Innbygger person) {
        return Arrays.stream(person.navn().split("\\s+"))
                        .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)) + ".")
                        .collect(Collectors.joining(" "))
                + ", "
                + person.fodselsdato().getYear();
    }
}
