package no.medvirk.skjema.motor;

import java.math.BigDecimal;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/** Values by chance, from few enough that two of them are often the same. */
final class Values {

    static final String SYSTEM = "http://eksempel.no/kode";
    private static final String[] TEXTS = {
        "a",
        "ab",
        "ja",
        "1234",
        "Ab1",
        "nei takk",
        "",
        " ",
        "æøå",
        "😀",
        "x\ny",
        "\u00a0",
        "aaaaaaaaaaaaaaaa",
        "a@b.no",
        "A"
    };
    private static final String[] DATES = {
        "2024-02-29",
        "2024-02",
        "2024",
        "2023-02-29",
        "2024-13-01",
        "24-01-01",
        "1999-12-31",
        "2026-06-01",
        "0000-01-01"
    };
    private static final String[] MOMENTS = {
        "2024-02-29T10:00:00Z", "2024-02-29T10:00:00.50+01:00", "2024-02-29T09:00:00.5Z", "2024-02-29",
                "2024-02-29T10:00",
        "2024-02-29T24:00:00Z", "2024-03-01T00:30:00+14:00", "2024-02-29T10:30:00-05:30", "2024-02-30T10:00:00Z", "T"
    };
    private static final String[] TIMES = {
        "10:00:00", "09:59:59.999", "10:00", "25:00:00", "23:59:60", "10:00:00.", "10:00:00.0"
    };
    private static final String[] ADDRESSES = {
        "https://www.helsenorge.no",
        "Patient/1",
        "urn:oid:1.2.3",
        "mailto:a@b.no",
        "http:///x",
        "javascript:alert(1)",
        "c:\\x",
        "urn:oid:1.2.03",
        "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
        "urn:uuid:C757873d-ec9a-4326-a141-556f43239520",
        "a b",
        "x:",
        ":x",
        "DATA:text/html,x"
    };
    private static final String[] REFERENCES = {
        "Patient/1",
        "Patient/1/_history/2",
        "Chicken/1",
        "#p",
        "#nei",
        "https://x.no/fhir/Organization/a",
        "https://x.no/a",
        "Patient",
        "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
        "patient/1",
        "ht tp://x",
        "https://x.no/fhir/Chicken/a"
    };
    private static final String[] NUMBERS = {
        "0", "1", "-1", "2", "2.5", "2.50", "10", "0.125", "1e2", "3000000000", "-0.0", "100"
    };
    private static final String[] UNITS = {"kg", "g", "mg", "cm", "m", "Kg", ""};
    private static final String[] ALL = {
        "boolean",
        "decimal",
        "integer",
        "date",
        "dateTime",
        "time",
        "string",
        "url",
        "choice",
        "attachment",
        "reference",
        "quantity"
    };

    private final Random random;
    /** Only what stands first in each list, which is sound. */
    private final boolean sane;

    Values(Random random, boolean sane) {
        this.random = random;
        this.sane = sane;
    }

    /** Puts a value of a question's type, seldom of another, under {@code prefix…}. */
    void put(ObjectNode holder, String prefix, String type) {
        switch (!sane && chance(25) ? ALL[random.nextInt(ALL.length)] : type) {
            case "boolean" -> holder.put(prefix + "Boolean", random.nextBoolean());
            case "decimal" -> holder.put(prefix + "Decimal", number());
            case "integer" -> integer(holder, prefix);
            case "date" -> holder.put(prefix + "Date", one(DATES));
            case "dateTime" -> holder.put(prefix + "DateTime", one(MOMENTS));
            case "time" -> holder.put(prefix + "Time", one(TIMES));
            case "url" -> holder.put(prefix + "Uri", one(ADDRESSES));
            case "choice", "coding" -> coding(holder.putObject(prefix + "Coding"));
            case "open-choice" -> {
                if (chance(3)) {
                    holder.put(prefix + "String", one(TEXTS));
                } else {
                    coding(holder.putObject(prefix + "Coding"));
                }
            }
            case "attachment" -> attachment(holder.putObject(prefix + "Attachment"));
            case "reference" -> reference(holder.putObject(prefix + "Reference"));
            case "quantity" -> quantity(holder.putObject(prefix + "Quantity"));
            default -> holder.put(prefix + "String", one(TEXTS));
        }
    }

    String text() {
        return one(TEXTS);
    }

    private void integer(ObjectNode holder, String prefix) {
        if (!sane && chance(12)) {
            holder.put(prefix + "Integer", number());
        } else {
            holder.put(prefix + "Integer", random.nextInt(5));
        }
    }

    private void coding(ObjectNode coding) {
        if (chance(6)) {
            coding.put("system", "http://hl7.org/fhir/administrative-gender").put("code", chance(2) ? "male" : "mann");
            coding.put("display", chance(2) ? "Male" : "Mann");
            return;
        }
        if (!chance(6)) {
            coding.put("system", SYSTEM);
        }
        coding.put("code", "k" + random.nextInt(5));
        if (chance(2)) {
            coding.put("display", "Noe");
        }
    }

    private void attachment(ObjectNode attachment) {
        attachment.put("contentType", chance(2) ? "image/PNG" : "application/pdf; x=y");
        if (chance(2)) {
            attachment.put("data", chance(3) ? "YWJj" : chance(2) ? "YWI=" : "Y!");
        }
        if (chance(2)) {
            attachment.put("size", chance(2) ? 3 : 2_000_000);
        }
        if (chance(5)) {
            attachment.put("url", one(ADDRESSES));
        }
    }

    private void reference(ObjectNode reference) {
        if (chance(8)) {
            reference.put("display", "Noen").put("type", chance(2) ? "Patient" : "Chicken");
        } else {
            reference.put("reference", one(REFERENCES));
        }
    }

    private void quantity(ObjectNode quantity) {
        if (!chance(10)) {
            quantity.put("value", number());
        }
        String unit = one(UNITS);
        if (!unit.isEmpty()) {
            quantity.put("unit", unit);
            if (chance(2)) {
                quantity.put("system", "http://unitsofmeasure.org").put("code", unit);
            }
        }
    }

    private BigDecimal number() {
        return new BigDecimal(one(NUMBERS));
    }

    private String one(String[] of) {
        return of[random.nextInt(sane ? Math.max(1, of.length / 4) : of.length)];
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
