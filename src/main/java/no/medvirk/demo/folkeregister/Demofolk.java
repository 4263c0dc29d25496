package no.medvirk.demo.folkeregister;

import java.time.LocalDate;
import java.util.List;
import no.medvirk.demo.folkeregister.Folk.Forelder;
import no.medvirk.demo.folkeregister.Folk.Person;
import no.medvirk.demo.folkeregister.Folk.Verge;

/** The people of the demonstration, as the register has them; the demo data hold the same. */
final class Demofolk {

    private static final String HELSE = "kommune/helseOgOmsorg";
    private static final String BANK = "bank/representasjonDagligbank";

    private Demofolk() {}

    static Folk create() {
        var folk = new Folk();
        people(folk);
        families(folk);
        folk.put(new Verge("30868947132", "02826146179", "voksen", List.of(HELSE)));
        folk.put(new Verge("14813844088", "08846544055", "stadfestetFremtidsfullmakt", List.of(HELSE, BANK)));
        return folk;
    }

    private static void people(Folk folk) {
        add(folk, "12834349858", "Olga", "Nilsen", "1943-03-12", "4601", "Nygårdsgaten 41", "5015 BERGEN");
        add(folk, "05897148155", "Per", "Nilsen", "1971-09-05", "4601", "Solheimsgaten 12", "5058 BERGEN");
        add(folk, "23915548326", "Robert", "Aase", "1955-11-23", "4601", "Damsgårdsveien 80", "5160 LAKSEVÅG");
        add(folk, "30868947132", "Tom", "Vik", "1989-06-30", "4613", "Bremnesvegen 5", "5430 BREMNES");
        add(folk, "02826146179", "Berit", "Vik", "1961-02-02", "4613", "Bremnesvegen 7", "5430 BREMNES");
        add(folk, "17849444484", "Lucy", "Adeyemi", "1994-04-17", "4601", "Loddefjordveien 20", "5171 LODDEFJORD");
        add(folk, "08902699970", "Noah", "Adeyemi", "2026-10-08", "4601", "Loddefjordveien 20", "5171 LODDEFJORD");
        add(folk, "14851898612", "Ida", "Adeyemi", "2018-05-14", "4601", "Loddefjordveien 20", "5171 LODDEFJORD");
        add(folk, "21811296519", "Jonas", "Adeyemi", "2012-01-21", "4601", "Loddefjordveien 20", "5171 LODDEFJORD");
        add(folk, "09925047772", "Paul", "Haugen", "1950-12-09", "4627", "Kleppestøvegen 31", "5300 KLEPPESTØ");
        add(folk, "28874646638", "Laura", "Midtbø", "1946-07-28", "4601", "Fløenbakken 3", "5009 BERGEN");
        add(folk, "16888445270", "Sissel", "Strand", "1984-08-16", "4614", "Sperret 0", "0000 SPERRET");
        add(folk, "11829044163", "Samuel", "Adeyemi", "1990-02-11", "4601", "Loddefjordveien 20", "5171 LODDEFJORD");
        add(folk, "21858844042", "Silje", "Haugen", "1988-05-21", "4627", "Strusshamnvegen 12", "5302 STRUSSHAMN");
        add(folk, "03908644106", "Erik", "Lie", "1986-10-03", "4601", "Damsgårdsveien 114", "5160 LAKSEVÅG");
        add(folk, "09892095016", "Emma", "Haugen", "2020-09-09", "4627", "Strusshamnvegen 12", "5302 STRUSSHAMN");
        add(folk, "15861595037", "Mia", "Haugen", "2015-06-15", "4627", "Strusshamnvegen 12", "5302 STRUSSHAMN");
        add(folk, "02871395198", "Leo", "Haugen", "2013-07-02", "4627", "Strusshamnvegen 12", "5302 STRUSSHAMN");
        add(folk, "20911095026", "Nora", "Haugen", "2010-11-20", "4627", "Strusshamnvegen 12", "5302 STRUSSHAMN");
        add(folk, "14813844088", "Astrid", "Kvam", "1938-01-14", "4622", "Sandvenvegen 20", "5600 NORHEIMSUND");
        add(folk, "08846544055", "Liv", "Kvam", "1965-04-08", "4622", "Steinsdalsvegen 5", "5600 NORHEIMSUND");
        add(folk, "05881795088", "Maja", "Strand", "2017-08-05", "4614", "Sperret 0", "0000 SPERRET");
        // Whom the portal does not have until she logs in.
        add(folk, "12835044260", "Vilma", "Berge", "1950-03-12", "0301", "Akersgata 5", "0158 OSLO");
        for (var hidden : List.of("16888445270", "05881795088")) {
            folk.put(folk.find(hidden).orElseThrow().withGradering(Folk.STRENGT_FORTROLIG));
        }
    }

    private static void families(Folk folk) {
        for (var barn : List.of("08902699970", "14851898612", "21811296519")) {
            folk.put(new Forelder(barn, "17849444484", "mor", true));
            folk.put(new Forelder(barn, "11829044163", "far", true));
        }
        for (var barn : List.of("09892095016", "15861595037", "02871395198", "20911095026")) {
            folk.put(new Forelder(barn, "21858844042", "mor", true));
            folk.put(new Forelder(barn, "03908644106", "far", false));
        }
        folk.put(new Forelder("05881795088", "16888445270", "mor", true));
        folk.put(new Forelder("30868947132", "02826146179", "mor", false));
        folk.put(new Forelder("05897148155", "12834349858", "mor", false));
        folk.put(new Forelder("08846544055", "14813844088", "mor", false));
    }

    private static void add(
            Folk folk,
            String fnr,
            String fornavn,
            String etternavn,
            String fodt,
            String kommune,
            String gate,
            String post) {
        var mellomrom = gate.lastIndexOf(' ');
        folk.put(new Person(
                fnr,
                fornavn,
                etternavn,
                LocalDate.parse(fodt),
                kommune,
                gate.substring(0, mellomrom),
                gate.substring(mellomrom + 1),
                post.substring(0, 4),
                post.substring(5),
                Folk.UGRADERT,
                null));
    }
}
