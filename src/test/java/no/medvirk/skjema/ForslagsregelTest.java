package no.medvirk.skjema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.Krav;
import no.medvirk.skjema.Forslagsregel.Svarregel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A form that is proposed by words nobody else uses would never be proposed. */
@Krav({"K102", "K135"})
class ForslagsregelTest {

    private static final Path SERVICES = Path.of("src/main/resources/kommuner/felles/tjenester");
    private static final Set<String> ROLES = Set.of("innbygger", "parorende", "ansatt");
    private static final Set<String> WORK = Set.of(
            "soknad", "kartlegging", "saksbehandling", "plan", "evaluering", "klage", "innsyn", "betaling", "melding");

    static Stream<Bankskjema> forms() {
        return Bankskjema.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysWhomAndWhatTheFormIsFor(Bankskjema form) throws IOException {
        Forslagsregel regel = Forslagsregel.of(new Skjemabank().find(form.id()));

        assertThat(regel.utfyllere()).isNotEmpty().isSubsetOf(ROLES);
        assertThat(regel.arbeidsgang()).isNotEmpty().isSubsetOf(WORK);
        assertThat(regel.tjenester()).isNotEmpty().isSubsetOf(services());
        assertThat(regel.forAlleTjenester() && regel.tjenester().size() > 1).isFalse();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksForAnswersThatCanBeGiven(Bankskjema form) {
        for (Svarregel each : Forslagsregel.of(new Skjemabank().find(form.id())).svar()) {
            String other = each.skjema().substring(each.skjema().lastIndexOf('/') + 1);
            JsonNode question =
                    Bankskjema.read(Bankskjema.FORMS.resolve(other)).items().get(each.sporsmal());

            assertThat(question).as(each.sporsmal()).isNotNull();
            assertThat(each.operator()).isIn("=", ">=");
            if (question.has("answerOption")) {
                assertThat(codes(question)).contains(each.svar().raw().asString(""));
            } else {
                assertThat(each.svar().type().toLowerCase(Locale.ROOT))
                        .isEqualTo(question.path("type").asString(""));
            }
        }
    }

    private static Set<String> services() throws IOException {
        try (Stream<Path> files = Files.list(SERVICES)) {
            Set<String> services = files.map(
                            file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toSet());
            services.add(Forslagsregel.ALLE);
            return services;
        }
    }

    private static Set<String> codes(JsonNode question) {
        Set<String> codes = new HashSet<>();
        question.path("answerOption")
                .forEach(option ->
                        codes.add(option.path("valueCoding").path("code").asString("")));
        return codes;
    }
}
