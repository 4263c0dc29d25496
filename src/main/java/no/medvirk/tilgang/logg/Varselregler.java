package no.medvirk.tilgang.logg;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import no.medvirk.innbygger.Naerstaende.Hva;
import no.medvirk.tilgang.logg.Aktivitet.Oppslag;
import no.medvirk.tilgang.logg.Varselregel.Funn;

/** The signs that are looked for. They are pure: all they know stands in the {@link Aktivitet}. A new one is a line in the list. */
final class Varselregler {

    static final List<Varselregel> GJELDENDE = List.of(
            Varselregler::ownFamily,
            Varselregler::colleague,
            Varselregler::sameNameAndAddress,
            Varselregler::manyPersons,
            Varselregler::byNight,
            Varselregler::manyRefusals);

    private static final Duration HOUR = Duration.ofHours(1);

    private Varselregler() {}

    static List<Funn> findAll(Aktivitet aktivitet) {
        return GJELDENDE.stream().flatMap(each -> each.find(aktivitet).stream()).toList();
    }

    static List<Funn> ownFamily(Aktivitet a) {
        return aboutPersons(
                a,
                Varselslag.EGEN_FAMILIE,
                id -> a.naere().get(id) == Hva.SELV || a.naere().get(id) == Hva.FAMILIE);
    }

    static List<Funn> colleague(Aktivitet a) {
        return aboutPersons(a, Varselslag.KOLLEGA, a.kolleger()::contains);
    }

    static List<Funn> sameNameAndAddress(Aktivitet a) {
        return aboutPersons(a, Varselslag.SAMME_NAVN_OG_ADRESSE, id -> a.naere().get(id) == Hva.SAMME_NAVN_OG_ADRESSE);
    }

    /** More persons than the limit within one hour. The find of a day stands on the hour with the most of them. */
    static List<Funn> manyPersons(Aktivitet a) {
        var found = new TreeMap<LocalDate, Funn>();
        var most = new HashMap<LocalDate, Integer>();
        var window = new ArrayDeque<Oppslag>();
        Map<UUID, Integer> persons = new HashMap<>();
        for (var each : a.oppslag()) {
            window.add(each);
            persons.merge(each.innbyggerId(), 1, Integer::sum);
            while (!window.getFirst().tid().isAfter(each.tid().minus(HOUR))) {
                persons.computeIfPresent(window.removeFirst().innbyggerId(), (_, n) -> n == 1 ? null : n - 1);
            }
            var day = a.dayOf(each);
            if (persons.size() > Math.max(a.grense().personerPerTime(), most.getOrDefault(day, 0))) {
                most.put(day, persons.size());
                found.put(day, new Funn(Varselslag.MANGE_PERSONER, day, null, List.copyOf(window)));
            }
        }
        return List.copyOf(found.values());
    }

    static List<Funn> byNight(Aktivitet a) {
        return byDay(
                        a,
                        each -> !a.grense().dognenheter().contains(each.enhetId())
                                && a.grense()
                                        .isNight(each.tid().atZone(a.sone()).toLocalTime()))
                .entrySet()
                .stream()
                .map(day -> new Funn(Varselslag.NATT, day.getKey(), null, day.getValue()))
                .toList();
    }

    static List<Funn> manyRefusals(Aktivitet a) {
        return byDay(a, each -> !each.tillatt()).entrySet().stream()
                .filter(day -> day.getValue().size() >= a.grense().avslagPerDag())
                .map(day -> new Funn(Varselslag.MANGE_AVSLAG, day.getKey(), null, day.getValue()))
                .toList();
    }

    private static Map<LocalDate, List<Oppslag>> byDay(Aktivitet a, Predicate<Oppslag> sign) {
        return a.oppslag().stream().filter(sign).collect(groupingBy(a::dayOf, TreeMap::new, toList()));
    }

    private static List<Funn> aboutPersons(Aktivitet a, Varselslag slag, Predicate<UUID> sign) {
        return byDay(a, each -> sign.test(each.innbyggerId())).entrySet().stream()
                .flatMap(day -> day.getValue().stream().collect(groupingBy(Oppslag::innbyggerId)).entrySet().stream()
                        .map(person -> new Funn(slag, day.getKey(), person.getKey(), person.getValue())))
                .toList();
    }
}
