package no.medvirk.kommune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import no.medvirk.Krav;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.texts.Sprak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Krav({"K14", "K298"})
class TjenestekatalogTest {

    private static final Kommunedata DATA = new Kommunedata();
    private static final List<BiFunction<Tjeneste, Sprak, String>> TEXTS = List.of(
            Tjeneste::navn,
            Tjeneste::ingress,
            Tjeneste::hva,
            Tjeneste::pris,
            Tjeneste::behandlingstid,
            Tjeneste::kontakt,
            (tjeneste, sprak) -> String.join("\n", tjeneste.hvem(sprak)));

    private final Kommuner kommuner = new Kommuner(DATA);
    private final Tjenestekatalog katalog = katalog(LocalDate.of(2026, 11, 24));

    private static Tjenestekatalog katalog(LocalDate day) {
        return new Tjenestekatalog(
                DATA, Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }

    @Test
    void listsTheEightMunicipalitiesInNorwegianOrder() {
        assertThat(kommuner.list())
                .extracting(Kommune::navn)
                .containsExactly("Askøy", "Bergen", "Bjørnafjorden", "Bømlo", "Fitjar", "Kvam", "Kvinnherad", "Stord");
    }

    @Test
    void writesNynorskWhereTheMunicipalityDoes() {
        assertThat(kommuner.list())
                .filteredOn(kommune -> kommune.malform() == Sprak.NB)
                .extracting(Kommune::nr)
                .containsExactly("4627", "4601");
        assertThat(kommuner.find("4615").malform()).isEqualTo(Sprak.NN);
    }

    @Test
    @Krav({"K143", "K285"})
    void hasEveryTextOfEveryServiceInThreeLanguages() {
        assertThat(everyService())
                .allSatisfy(tjeneste -> TEXTS.forEach(
                        text -> assertThat(Sprak.values()).allSatisfy(sprak -> assertThat(text.apply(tjeneste, sprak))
                                .isNotBlank()
                                .doesNotContain("{", "}"))));
    }

    @Test
    void writesNynorskAndEnglishOnTheirOwn() {
        assertThat(everyService()).allSatisfy(tjeneste -> {
            for (BiFunction<Tjeneste, Sprak, String> text :
                    List.<BiFunction<Tjeneste, Sprak, String>>of(Tjeneste::ingress, Tjeneste::hva)) {
                assertThat(Stream.of(Sprak.values()).map(sprak -> text.apply(tjeneste, sprak)))
                        .doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void offersTwelveServicesInBergen() {
        assertThat(katalog.list("4601"))
                .extracting(Tjeneste::kode)
                .containsExactlyInAnyOrder(
                        "hjemmesykepleie",
                        "praktisk-bistand",
                        "bpa",
                        "stottekontakt",
                        "avlastning",
                        "trygghetsalarm",
                        "matombringing",
                        "dagaktivitetstilbud",
                        "korttidsopphold",
                        "langtidsopphold",
                        "rehabilitering",
                        "omsorgsstonad");
    }

    @Test
    void differsByMunicipality() {
        assertThat(katalog.find("4615", "dagaktivitetstilbud")).isEmpty();
        assertThat(katalog.find("4613", "matombringing")).isEmpty();
        assertThat(find("4601", "dagaktivitetstilbud").navn(Sprak.NB)).isEqualTo("Dagsenter");
        assertThat(find("4614", "dagaktivitetstilbud").navn(Sprak.NN)).isEqualTo("Dagaktivitetstilbod");
        assertThat(find("4627", "matombringing").kanSokes()).isFalse();
        assertThat(find("4601", "matombringing").kanSokes()).isTrue();
        assertThat(kommuner.list().stream()
                        .map(kommune -> find(kommune.nr(), "trygghetsalarm").pris(Sprak.NB)))
                .doesNotHaveDuplicates();
    }

    @Test
    void promisesAnAnswerWithinTheMunicipalitysOwnTime() {
        assertThat(katalog.behandlingstidDager("4601", "praktisk-bistand")).isEqualTo(28);
        assertThat(find("4601", "praktisk-bistand").behandlingstid(Sprak.NB)).contains("4 uker");
        assertThat(find("4615", "hjemmesykepleie").behandlingstid(Sprak.NN)).contains("7 dagar");
        assertThat(find("4613", "trygghetsalarm").behandlingstid(Sprak.EN)).contains("2 weeks");
    }

    @Test
    void takesTheRateOfTheDay() {
        Function<LocalDate, String> price = day ->
                katalog(day).find("4601", "korttidsopphold").orElseThrow().pris(Sprak.NB);

        assertThat(price.apply(LocalDate.of(2026, 1, 1))).contains("200 kroner per døgn");
        assertThat(Sats.find(
                        List.of(rate(193, "2024-01-01"), rate(200, "2025-01-01")), "x", LocalDate.of(2024, 12, 31)))
                .hasValueSatisfying(sats -> assertThat(sats.belop()).isEqualTo(193));
        assertThat(Sats.find(List.of(rate(193, "2024-01-01")), "x", LocalDate.of(2023, 12, 31)))
                .isEmpty();
    }

    @Test
    void listsNoServiceBeforeItsDay() {
        assertThat(katalog(LocalDate.of(2025, 12, 31)).list("4601")).isEmpty();
    }

    @Krav("K148")
    @ParameterizedTest
    @CsvSource({
        "vaske, praktisk-bistand",
        "gulvvask, praktisk-bistand",
        "golvvask, praktisk-bistand",
        "cleaning, praktisk-bistand",
        "dusje, hjemmesykepleie",
        "alarm, trygghetsalarm",
        "fallalarm, trygghetsalarm",
        "middag, matombringing",
        "sykehjem, langtidsopphold",
        "sykehjem, korttidsopphold",
        "sjukeheim, langtidsopphold",
        "avlastning, avlastning",
        "avlasting, avlastning",
        "ensom, stottekontakt",
        "omsorgslønn, omsorgsstonad",
        "assistent, bpa",
        "dagsenter, dagaktivitetstilbud",
        "opptrening, rehabilitering"
    })
    void isFoundByTheWordsPeopleUseInAnyLanguage(String word, String kode) {
        for (var sprak : Sprak.values()) {
            assertThat(katalog.list("4601"))
                    .filteredOn(tjeneste -> tjeneste.sokeord(sprak).stream().anyMatch(word::equals))
                    .extracting(Tjeneste::kode)
                    .contains(kode)
                    .hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void doesNotFindWhatDoesNotExist() {
        assertThat(katalog.find("4601", "teleportering")).isEmpty();
        assertThat(katalog.find("0301", "bpa")).isEmpty();
        assertThatThrownBy(() -> katalog.list("0301")).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> kommuner.find("felles")).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> katalog.behandlingstidDager("4601", "teleportering"))
                .isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void knowsTheUnitThatDecides() {
        var enheter = new Enheter(DATA);
        var bergen = UUID.fromString("019a0000-0000-7000-8000-0000000000e1");

        assertThat(enheter.tildelingsenhet("4601")).isEqualTo(bergen);
        assertThat(enheter.find(bergen).navn()).isEqualTo("Forvaltningsenheten");
        assertThat(enheter.withThoseUnder(enheter.find(bergen).overordnet()))
                .contains(bergen)
                .hasSize(3);
        assertThat(kommuner.list().stream().map(kommune -> enheter.tildelingsenhet(kommune.nr())))
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> enheter.tildelingsenhet("0301")).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> enheter.find(new UUID(0, 0))).isInstanceOf(IkkeFunnet.class);
    }

    private List<Tjeneste> everyService() {
        return kommuner.list().stream()
                .flatMap(kommune -> katalog.list(kommune.nr()).stream())
                .toList();
    }

    private Tjeneste find(String kommune, String kode) {
        return katalog.find(kommune, kode).orElseThrow();
    }

    private static Sats rate(int belop, String from) {
        return new Sats("x", belop, LocalDate.parse(from), "test");
    }
}
