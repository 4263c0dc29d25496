package no.medvirk.angrep;

import static java.util.Map.entry;

import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.tilgang.logg.Loggvalg;
import no.medvirk.tilgang.logg.Rapportvalg;
import no.medvirk.tilgang.logg.Varsel;

/** Arguments that a door takes for good, so that a refusal is for lack of access and nothing else. */
final class Eksempler {

    private static final Map<String, Object> BY_NAME = Map.ofEntries(
            entry("sprak", "nb"),
            entry("nr", "4601"),
            entry("kommune", "4601"),
            entry("rettigheter", List.of("SE_SAK")),
            entry("kode", "hjemmesykepleie"),
            entry("tjeneste", "hjemmesykepleie"),
            entry("skjema", "soknad-helse-og-omsorg"),
            entry("svar", "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"in-progress\"}"),
            entry(
                    "endringer",
                    List.of(Map.of("linkId", "telefon", "verdi", "[]", "versjon", 0, "klient", Uuid7.next()))),
            entry("filter", Map.of("mine", false, "antall", 10)),
            entry("omrader", List.of("SOKNAD")),
            entry("til", "2100-01-01"),
            entry("dato", "2026-01-01"),
            entry("attestdato", "2026-01-01"),
            entry(
                    "sporsmal",
                    Map.of("id", Uuid7.next(), "mal", "innhente", "hva", List.of("HELSE"), "hvem", "sykehuset")));

    private static final Map<Class<?>, Object> BY_TYPE = Map.of(
            Loggvalg.class, Map.of("ansatte", true, "andre", true, "selv", true),
            Rapportvalg.class, Map.of("fra", "2026-01-01", "til", "2026-01-07", "bareAvslag", false),
            Varsel.Status.class, "SETT");

    private Eksempler() {}

    static Object of(String dor, Parameter parameter) {
        var example = BY_NAME.get(parameter.getName());
        if (example != null) {
            return example;
        }
        if (BY_TYPE.containsKey(parameter.getType())) {
            return BY_TYPE.get(parameter.getType());
        }
        if (parameter.getType() == int.class || parameter.getType() == long.class) {
            return 1;
        }
        if (parameter.getType() == boolean.class) {
            return false;
        }
        if (parameter.getType() == String.class) {
            return "eksempel";
        }
        throw new IllegalStateException(dor + " takes " + parameter + ": give an example of it");
    }
}
