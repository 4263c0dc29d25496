package no.medvirk.skjema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.skjema.motor.Json;
import no.medvirk.skjema.motor.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a form says of whom and what it is for: its {@code useContext}, and the answers to other forms that call for it.
 * The words are those of forms/README.md.
 *
 * @param tjenester the services it belongs to; {@link #ALLE} alone where it belongs to all
 */
record Forslagsregel(
        String url,
        Set<String> utfyllere,
        Set<String> tjenester,
        Set<String> arbeidsgang,
        Set<String> flagg,
        List<Svarregel> svar) {

    static final String ALLE = "alle";

    private static final String FORESLAS_NAR = "https://medvirk.no/fhir/StructureDefinition/foreslas-nar";

    static Forslagsregel of(Skjema skjema) {
        JsonNode form = Json.MAPPER.readTree(skjema.questionnaire(Sprak.NB));
        List<Svarregel> svar = new ArrayList<>();
        for (JsonNode extension : form.path("extension")) {
            if (extension.path("url").asString("").equals(FORESLAS_NAR)) {
                svar.add(Svarregel.of(extension));
            }
        }
        return new Forslagsregel(
                form.path("url").asString(""),
                codes(form, "user"),
                codes(form, "program"),
                codes(form, "workflow"),
                codes(form, "flagg"),
                List.copyOf(svar));
    }

    boolean forAlleTjenester() {
        return tjenester.contains(ALLE);
    }

    private static Set<String> codes(JsonNode form, String kind) {
        Set<String> codes = new TreeSet<>();
        for (JsonNode context : form.path("useContext")) {
            if (context.path("code").path("code").asString("").equals(kind)) {
                for (JsonNode coding : context.path("valueCodeableConcept").path("coding")) {
                    codes.add(coding.path("code").asString(""));
                }
            }
        }
        return codes;
    }

    /** An answer that calls for the form: the chosen code, yes or no, or a number that is at least so big. */
    record Svarregel(String skjema, String sporsmal, String operator, Value svar) {

        private static Svarregel of(JsonNode extension) {
            return new Svarregel(
                    part(extension, "skjema").raw().asString(""),
                    part(extension, "sporsmal").raw().asString(""),
                    part(extension, "operator").raw().asString(""),
                    part(extension, "svar"));
        }

        private static Value part(JsonNode extension, String name) {
            for (JsonNode part : extension.path("extension")) {
                Value value = part.path("url").asString("").equals(name) ? Value.of(part) : null;
                if (value != null) {
                    return value;
                }
            }
            throw new IllegalArgumentException("foreslas-nar has no " + name);
        }

        boolean holds(JsonNode response) {
            String answered = response.path("questionnaire").asString("").split("\\|", 2)[0];
            return answered.equals(skjema) && answers(response);
        }

        /** Also where the question stands under another answer, or in one of several repetitions. */
        private boolean answers(JsonNode holder) {
            for (JsonNode item : holder.path("item")) {
                boolean asked = item.path("linkId").asString("").equals(sporsmal);
                for (JsonNode answer : item.path("answer")) {
                    if (asked && same(Value.of(answer)) || answers(answer)) {
                        return true;
                    }
                }
                if (answers(item)) {
                    return true;
                }
            }
            return false;
        }

        private boolean same(@Nullable Value given) {
            if (given == null) {
                return false;
            }
            JsonNode wanted = svar.raw();
            return switch (given.type()) {
                case "Coding" -> given.raw().path("code").asString("").equals(wanted.asString(""));
                case "Boolean" -> given.raw().isBoolean() && given.raw().equals(wanted);
                case "Integer", "Decimal" -> given.raw().isNumber() && wanted.isNumber() && number(given, wanted);
                default -> false;
            };
        }

        private boolean number(Value given, JsonNode wanted) {
            BigDecimal number = given.raw().decimalValue();
            int order = number.compareTo(wanted.decimalValue());
            return operator.equals(">=") ? order >= 0 : order == 0;
        }
    }
}
