package no.medvirk.angrep;

import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;

/** Arguments that a door takes for good, so that a refusal is for lack of access and nothing else. */
final class Eksempler {

    private static final Map<String, Object> BY_NAME = Map.of(
            "sprak", "nb",
            "nr", "4601",
            "kommune", "4601",
            "rettigheter", List.of("SE_SAK"),
            "kode", "hjemmesykepleie",
            "tjeneste", "hjemmesykepleie",
            "svar", "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"in-progress\"}",
            "filter", Map.of("mine", false, "antall", 10));

    private Eksempler() {}

    static Object of(String dor, Parameter parameter) {
        var example = BY_NAME.get(parameter.getName());
        if (example != null) {
            return example;
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
