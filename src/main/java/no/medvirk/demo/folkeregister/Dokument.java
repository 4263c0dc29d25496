package no.medvirk.demo.folkeregister;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.medvirk.demo.folkeregister.Folk.Forelder;
import no.medvirk.demo.folkeregister.Folk.Person;
import no.medvirk.demo.folkeregister.Folk.Verge;

/** A person document in the shape of the register's JSON, with the parts that were asked for. */
final class Dokument {

    private static final List<String> BASIS =
            List.of("navn", "foedsel", "bostedsadresse", "adressebeskyttelse", "doedsfall", "status");
    private static final List<String> RELASJON =
            List.of("familierelasjon", "foreldreansvar", "vergemaalEllerFremtidsfullmakt");

    private final Folk folk;

    Dokument(Folk folk) {
        this.folk = folk;
    }

    /** @throws Avslag where a part is none of the register's */
    Map<String, Object> of(Person person, List<String> parts) {
        var document = new LinkedHashMap<String, Object>();
        document.put(
                "identifikasjonsnummer",
                List.of(entry(Map.of(
                        "foedselsEllerDNummer", person.fnr(),
                        "identifikatortype", "foedselsnummer",
                        "status", "iBruk"))));
        for (var property : properties(parts)) {
            add(document, property, person);
        }
        return document;
    }

    private static Set<String> properties(List<String> parts) {
        var properties = new LinkedHashSet<String>();
        for (var part : parts.isEmpty() ? List.of("person-basis") : parts) {
            switch (part) {
                case "person-basis" -> properties.addAll(BASIS);
                case "relasjon-utvidet" -> properties.addAll(RELASJON);
                default -> {
                    if (!BASIS.contains(part) && !RELASJON.contains(part)) {
                        throw new Avslag(400, "UGYLDIG_PART", part + " is no part");
                    }
                    properties.add(part);
                }
            }
        }
        return properties;
    }

    private void add(Map<String, Object> document, String property, Person person) {
        var entries =
                switch (property) {
                    case "navn" -> List.of(entry(Map.of("fornavn", person.fornavn(), "etternavn", person.etternavn())));
                    case "foedsel" ->
                        List.of(entry(Map.of(
                                "foedselsaar", String.valueOf(person.fodt().getYear()),
                                "foedselsdato", person.fodt().toString(),
                                "foedeland", "NOR")));
                    case "bostedsadresse" -> address(person);
                    case "adressebeskyttelse" ->
                        person.gradering().equals(Folk.UGRADERT)
                                ? List.<Map<String, Object>>of()
                                : List.of(entry(Map.of("graderingsnivaa", person.gradering())));
                    case "status" -> List.of(entry(Map.of("status", person.dod() == null ? "bosatt" : "doed")));
                    case "familierelasjon" -> family(person.fnr());
                    case "foreldreansvar" -> responsibility(person.fnr());
                    case "vergemaalEllerFremtidsfullmakt" ->
                        folk.vergerFor(person.fnr()).stream()
                                .map(Dokument::mandate)
                                .toList();
                    default -> List.<Map<String, Object>>of();
                };
        if (property.equals("doedsfall") && person.dod() != null) {
            document.put(property, entry(Map.of("doedsdato", person.dod().toString())));
        } else if (!entries.isEmpty()) {
            document.put(property, entries);
        }
    }

    /** A strictly confidential address is not in the register's answer. */
    private static List<Map<String, Object>> address(Person person) {
        if (person.gradering().equals(Folk.STRENGT_FORTROLIG)) {
            return List.of();
        }
        return List.of(entry(Map.of(
                "adressegradering",
                person.gradering(),
                "vegadresse",
                Map.of(
                        "kommunenummer", person.kommune(),
                        "adressenavn", person.gate(),
                        "adressenummer", Map.of("husnummer", person.husnummer()),
                        "poststed", Map.of("postnummer", person.postnummer(), "poststedsnavn", person.poststed())))));
    }

    private List<Map<String, Object>> family(String fnr) {
        var entries = new ArrayList<Map<String, Object>>();
        for (var each : folk.foreldreTil(fnr)) {
            entries.add(relation(each.forelder(), each.rolle(), "barn"));
        }
        for (var each : folk.barnAv(fnr)) {
            entries.add(relation(each.barn(), "barn", each.rolle()));
        }
        return entries;
    }

    private static Map<String, Object> relation(String other, String rolle, String mine) {
        return entry(Map.of("relatertPerson", other, "relatertPersonsRolle", rolle, "minRolleForPerson", mine));
    }

    /** On the child's document it names who has the responsibility, on the parent's whom it is for. */
    private List<Map<String, Object>> responsibility(String fnr) {
        var entries = new ArrayList<Map<String, Object>>();
        for (var each : responsible(folk.foreldreTil(fnr))) {
            entries.add(entry(Map.of("ansvar", kind(each), "ansvarlig", each.forelder())));
        }
        for (var each : responsible(folk.barnAv(fnr))) {
            entries.add(entry(Map.of("ansvar", kind(each), "ansvarssubjekt", each.barn())));
        }
        return entries;
    }

    private String kind(Forelder one) {
        return responsible(folk.foreldreTil(one.barn())).size() > 1 ? "felles" : one.rolle();
    }

    private static List<Forelder> responsible(List<Forelder> foreldre) {
        return foreldre.stream().filter(Forelder::ansvar).toList();
    }

    private static Map<String, Object> mandate(Verge verge) {
        var tasks = verge.oppgaver().stream()
                .map(task -> task.split("/"))
                .map(task -> Map.of("vergeTjenestevirksomhet", task[0], "vergeTjenesteoppgave", task[1]))
                .toList();
        return entry(Map.of(
                "vergemaaltype",
                verge.type(),
                "embete",
                "statsforvalterenIVestland",
                "verge",
                Map.of("foedselsEllerDNummer", verge.verge(), "tjenesteomraade", tasks)));
    }

    private static Map<String, Object> entry(Map<String, Object> content) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("erGjeldende", true);
        entry.put("kilde", "KILDE_DSF");
        entry.put("ajourholdstidspunkt", "2024-01-02T03:04:05.006+01:00");
        entry.put("gyldighetstidspunkt", "2024-01-02T00:00:00+01:00");
        entry.putAll(content);
        return entry;
    }
}
