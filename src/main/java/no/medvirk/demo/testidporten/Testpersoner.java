package no.medvirk.demo.testidporten;

import static no.medvirk.demo.testidporten.Testperson.innbygger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of the demo data. All of them are made up. */
final class Testpersoner {

    static final List<Testperson> INNBYGGERE = List.of(
            innbygger("12834349858", "Olga Nilsen", "Bergen"),
            innbygger("05897148155", "Per Nilsen", "Bergen"),
            innbygger("23915548326", "Robert Aase", "Bergen"),
            innbygger("30868947132", "Tom Vik", "Bømlo"),
            innbygger("02826146179", "Berit Vik", "Bømlo"),
            innbygger("17849444484", "Lucy Adeyemi", "Bergen"),
            innbygger("08902699970", "Noah Adeyemi", "Bergen"),
            innbygger("14851898612", "Ida Adeyemi", "Bergen"),
            innbygger("21811296519", "Jonas Adeyemi", "Bergen"),
            innbygger("09925047772", "Paul Haugen", "Askøy"),
            innbygger("28874646638", "Laura Midtbø", "Bergen"),
            innbygger("16888445270", "Sissel Strand", "Stord"),
            innbygger("11829044163", "Samuel Adeyemi", "Bergen"),
            innbygger("21858844042", "Silje Haugen", "Askøy"),
            innbygger("03908644106", "Erik Lie", "Bergen"),
            innbygger("20911095026", "Nora Haugen", "Askøy"),
            innbygger("02871395198", "Leo Haugen", "Askøy"),
            innbygger("14813844088", "Astrid Kvam", "Kvam"),
            innbygger("08846544055", "Liv Kvam", "Kvam"),
            innbygger("12835044260", "Vilma Berge", "Oslo"));

    static final List<Testperson> ANSATTE = List.of(
            ansatt(1, "11868045584", "Kari Lund", "Bergen", "saksbehandler", null),
            ansatt(2, "19829044822", "Amina Hassan", "Bergen", "sykepleier", "9000001"),
            ansatt(3, "03857045997", "Ingrid Moe", "Bergen", "leder", null),
            ansatt(4, "27897547355", "Henrik Berg", "Bergen", "fastlege", "9000002"),
            ansatt(5, "06818244272", "Solveig Dale", "Bergen", "jordmor", "9000003"),
            ansatt(6, "15907847559", "Geir Tveit", "Bergen", "systemadministrator", null),
            ansatt(7, "24838544602", "Nina Økland", "Bergen", "okonomi", null),
            ansatt(8, "07877746733", "Ole Fitje", "Fitjar", "saksbehandler", null));

    private Testpersoner() {}

    /** Any valid number may log in; the portal decides whether it knows the person. */
    static Testperson find(String fnr) {
        return Stream.concat(INNBYGGERE.stream(), ANSATTE.stream())
                .filter(person -> person.fnr().equals(fnr))
                .findFirst()
                .orElseGet(() -> Testperson.ukjent(fnr));
    }

    private static Testperson ansatt(
            int nr, String fnr, String navn, String sted, String stilling, @Nullable String hpr) {
        var rolle = hpr == null ? stilling.toUpperCase(Locale.ROOT) : "HELSEPERSONELL";
        return new Testperson(fnr, navn, sted, stilling, hpr, "019a0000-0000-7000-9000-0000000000a" + nr, rolle);
    }
}
