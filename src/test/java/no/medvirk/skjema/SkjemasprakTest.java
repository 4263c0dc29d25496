package no.medvirk.skjema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.medvirk.Krav;
import no.medvirk.platform.texts.Sprak;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms are read by people of 83: every text in every language, in short sentences and in the right language. */
@Krav({"K135", "K141", "K148"})
class SkjemasprakTest {

    private static final int MOST_WORDS = 25;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> BOKMAL_ONLY = list("""
            alene ansatt ansatte bare begynner begynte bolig boligen drikker dere en enig fortsatt fortsette forteller fra
            ganger gjelder gjøre glemmer hjelpen hjem hjemme hun husker hva hvem hver hvert hvilke hvilken hvilket hvis hvor
            hvordan hvorfor ikke inntekten jeg klagen kommer medisiner melk mer mye måneden natten noe noen nå nærmeste
            opplysninger opplysningene også saken sammen selv sier skriver snakker spiser spørre syk sykdom sykehus
            sykehuset søke søker tar tjeneste tjenesten tjenester trenger uenig uka uke uker uten velger vet være åpne
            flere ønsker øverst""");

    private static final Set<String> NYNORSK_ONLY = list("""
            berre eg fleire frå gjeld gjere heim heime ikkje kor korleis kva kven kvifor meir mykje no noko nokon òg saman
            sjølv treng veke vere""");

    static Stream<Bankskjema> forms() {
        return Bankskjema.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void leavesNoTextUntranslated(Bankskjema form) {
        for (Sprak sprak : List.of(Sprak.NN, Sprak.EN)) {
            assertThat(translated(form, sprak)).as(sprak.code()).isEqualTo(toTranslate(form));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void leavesNoTextEmpty(Bankskjema form) {
        for (Sprak sprak : Sprak.values()) {
            texts(form, sprak)
                    .forEach((where, text) ->
                            assertThat(text).as(sprak.code() + " " + where).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void writesEachLanguageInItsOwnWords(Bankskjema form) {
        texts(form, Sprak.NN)
                .forEach((where, text) ->
                        assertThat(words(text)).as("nn " + where).doesNotContainAnyElementsOf(BOKMAL_ONLY));
        texts(form, Sprak.NB)
                .forEach((where, text) ->
                        assertThat(words(text)).as("nb " + where).doesNotContainAnyElementsOf(NYNORSK_ONLY));
        texts(form, Sprak.EN).forEach((where, text) -> assertThat(text)
                .as("en " + where)
                .doesNotContainPattern("[æøåÆØÅ]|\\b(og|ikke|ikkje|det|du|er)\\b"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void writesShortSentences(Bankskjema form) {
        for (Sprak sprak : Sprak.values()) {
            texts(form, sprak).forEach((where, text) -> assertThat(SENTENCE_END.split(text))
                    .as(sprak.code() + " " + where)
                    .allMatch(sentence -> sentence.strip().split("\\s+").length <= MOST_WORDS));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysHowLongItTakes(Bankskjema form) {
        assertThat(texts(form, Sprak.NB).get("description")).containsPattern("omtrent \\d+ minutter");
        assertThat(texts(form, Sprak.NN).get("description")).containsPattern("omtrent \\d+ minutt\\b");
        assertThat(texts(form, Sprak.EN).get("description")).containsPattern("about \\d+ minutes");
    }

    /** Where a text stands, as a translation names it: also what it translates without need. */
    private static Set<String> translated(Bankskjema form, Sprak sprak) {
        JsonNode translation = form.file(sprak.code() + ".json");
        Set<String> places = new TreeSet<>();
        for (String name : List.of("title", "description")) {
            if (translation.has(name)) {
                places.add(name);
            }
        }
        translation.path("item").properties().forEach(item -> places.add(item.getKey()));
        for (Map.Entry<String, JsonNode> question :
                translation.path("answerOption").properties()) {
            question.getValue().properties().forEach(option -> places.add(question.getKey() + "/" + option.getKey()));
        }
        return places;
    }

    private static Set<String> toTranslate(Bankskjema form) {
        return new TreeSet<>(Bankskjema.texts(form.source()).keySet());
    }

    private static Map<String, String> texts(Bankskjema form, Sprak sprak) {
        JsonNode translated = sprak == Sprak.NB
                ? form.source()
                : Oversettelse.apply((ObjectNode) form.source(), form.file(sprak.code() + ".json"), sprak.code());
        return Bankskjema.texts(translated);
    }

    private static Set<String> list(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(Arrays.asList(NO_LETTER.split(text.toLowerCase(Locale.ROOT))));
    }
}
