package no.medvirk.tilgang.logg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.medvirk.Krav;
import no.medvirk.innbygger.Naerstaende.Hva;
import no.medvirk.tilgang.logg.Aktivitet.Oppslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Krav("K264")
class VarselreglerTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final UUID DAGENHET = UUID.randomUUID();
    private static final UUID DOGNENHET = UUID.randomUUID();
    private static final UUID INNBYGGER = UUID.randomUUID();
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final Varselgrense GRENSE =
            new Varselgrense(30, 3, LocalTime.of(23, 0), LocalTime.of(6, 0), Set.of(DOGNENHET));

    @Test
    void findsNothingInAnOrdinaryDay() {
        var looks = IntStream.range(0, 30)
                .mapToObj(n -> look("2026-11-24T10:%02d".formatted(n), UUID.randomUUID(), DAGENHET, n > 1))
                .toList();
        assertThat(Varselregler.findAll(of(looks))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SELV, 1", "FAMILIE, 1", "SAMME_NAVN_OG_ADRESSE, 0"})
    void findsOnesOwnRecordAndThatOfTheFamily(Hva hva, int finds) {
        var a = new Aktivitet(
                List.of(look("2026-11-24T10:00", INNBYGGER, DAGENHET, true)),
                Map.of(INNBYGGER, hva),
                Set.of(),
                GRENSE,
                OSLO);
        assertThat(Varselregler.ownFamily(a)).hasSize(finds);
    }

    @Test
    void findsTheFamilyOnceADay() {
        var looks = List.of(
                look("2026-11-23T10:00", INNBYGGER, DAGENHET, true),
                look("2026-11-24T10:00", INNBYGGER, DAGENHET, true),
                look("2026-11-24T23:59", INNBYGGER, DAGENHET, false));
        var found =
                Varselregler.ownFamily(new Aktivitet(looks, Map.of(INNBYGGER, Hva.FAMILIE), Set.of(), GRENSE, OSLO));
        assertThat(found).extracting(each -> each.bevis().size()).containsExactly(1, 2);
        assertThat(found).extracting(Varselregel.Funn::innbyggerId).containsOnly(INNBYGGER);
    }

    @Test
    void findsAColleagueAndNobodyElse() {
        var looks = List.of(
                look("2026-11-24T10:00", INNBYGGER, DAGENHET, true),
                look("2026-11-24T10:01", UUID.randomUUID(), DAGENHET, true));
        var found = Varselregler.colleague(new Aktivitet(looks, Map.of(), Set.of(INNBYGGER), GRENSE, OSLO));
        assertThat(found).extracting(Varselregel.Funn::innbyggerId).containsExactly(INNBYGGER);
    }

    @Test
    void takesTheSameNameAndAddressForAWeakSign() {
        var a = new Aktivitet(
                List.of(look("2026-11-24T10:00", INNBYGGER, DAGENHET, true)),
                Map.of(INNBYGGER, Hva.SAMME_NAVN_OG_ADRESSE),
                Set.of(),
                GRENSE,
                OSLO);
        assertThat(Varselregler.findAll(a))
                .extracting(each -> each.slag().styrke())
                .containsExactly(Varselslag.Styrke.SVAK);
    }

    @ParameterizedTest
    @CsvSource({"30, 3599, 0", "31, 3599, 1", "31, 3600, 0", "45, 3600, 1"})
    void findsMorePersonsThanTheLimitInLessThanAnHour(int persons, int seconds, int finds) {
        assertThat(Varselregler.manyPersons(of(spread(persons, seconds)))).hasSize(finds);
    }

    @Test
    void countsPersonsAndNotLooks() {
        var looks = IntStream.range(0, 59)
                .mapToObj(n -> look("2026-11-24T10:%02d".formatted(n), INNBYGGER, DAGENHET, true))
                .toList();
        assertThat(Varselregler.manyPersons(of(looks))).isEmpty();
    }

    @Test
    void standsOnTheHourWithTheMostPersons() {
        var looks = new ArrayList<>(spread(31, 600));
        looks.addAll(spread(40, 600).stream()
                .map(each -> new Oppslag(
                        each.loggId(),
                        each.tid().plus(Duration.ofHours(5)),
                        each.innbyggerId(),
                        DAGENHET,
                        "SE_SAK",
                        true))
                .toList());
        assertThat(Varselregler.manyPersons(of(looks))).singleElement().satisfies(found -> assertThat(found.bevis())
                .hasSize(40));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T22:59:59, 0",
        "2026-11-24T23:00:00, 1",
        "2026-11-24T23:59:59, 1",
        "2026-11-25T00:00:00, 1",
        "2026-11-25T05:59:59, 1",
        "2026-11-25T06:00:00, 0",
        "2026-07-01T22:59:59, 0",
        "2026-07-01T23:00:00, 1"
    })
    void findsALookByNightInNorwegianTime(String time, int finds) {
        assertThat(Varselregler.byNight(of(List.of(look(time, INNBYGGER, DAGENHET, true)))))
                .hasSize(finds);
    }

    @Test
    void leavesTheNightToThoseWhoWorkThen() {
        assertThat(Varselregler.byNight(of(List.of(look("2026-11-25T03:00", INNBYGGER, DOGNENHET, true)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1"})
    void findsThreeRefusalsInADay(int refusals, int finds) {
        var looks = IntStream.range(0, refusals)
                .mapToObj(n -> look("2026-11-24T1%d:00".formatted(n), UUID.randomUUID(), DAGENHET, false))
                .toList();
        assertThat(Varselregler.manyRefusals(of(looks))).hasSize(finds);
    }

    @Test
    void doesNotAddUpRefusalsOfTwoDays() {
        var looks = List.of(
                look("2026-11-24T10:00", INNBYGGER, DAGENHET, false),
                look("2026-11-24T11:00", INNBYGGER, DAGENHET, false),
                look("2026-11-25T10:00", INNBYGGER, DAGENHET, false));
        assertThat(Varselregler.manyRefusals(of(looks))).isEmpty();
    }

    /** So many persons, the last so many seconds after the first. */
    private static List<Oppslag> spread(int persons, int seconds) {
        var start = DAG.atTime(8, 0).atZone(OSLO).toInstant();
        return IntStream.range(0, persons)
                .mapToObj(n -> look(
                        start.plusMillis(Math.round(n * seconds * 1000.0 / (persons - 1))),
                        UUID.randomUUID(),
                        DAGENHET,
                        true))
                .toList();
    }

    private static Aktivitet of(List<Oppslag> looks) {
        return new Aktivitet(looks, Map.of(), Set.of(), GRENSE, OSLO);
    }

    private static Oppslag look(String time, UUID innbygger, UUID enhet, boolean tillatt) {
        return look(LocalDateTime.parse(time).atZone(OSLO).toInstant(), innbygger, enhet, tillatt);
    }

    private static Oppslag look(Instant time, UUID innbygger, UUID enhet, boolean tillatt) {
        return new Oppslag(UUID.randomUUID(), time, innbygger, enhet, "SE_SAK", tillatt);
    }
}
