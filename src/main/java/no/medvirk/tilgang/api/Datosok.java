package no.medvirk.tilgang.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import no.medvirk.platform.errors.UgyldigInndata;

/**
 * FHIR's search on a date (https://hl7.org/fhir/R4/search.html#date) as one period: {@code eq}, {@code ge}, {@code gt}, {@code le} and
 * {@code lt}, of a year, a month, a day or a moment. Several hold together.
 *
 * @param til before this moment
 */
record Datosok(Instant fra, Instant til) {

    private static final Datosok ALL = new Datosok(Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));

    /** @throws UgyldigInndata {@code date: ukjent} */
    static Datosok of(List<String> dates, ZoneId zone) {
        var period = ALL;
        for (var each : dates) {
            period = period.and(one(each, zone));
        }
        return period;
    }

    private static Datosok one(String text, ZoneId zone) {
        var prefixed = text.length() > 2 && Character.isLetter(text.charAt(0));
        var value = length(prefixed ? text.substring(2) : text, zone);
        return switch (prefixed ? text.substring(0, 2) : "eq") {
            case "eq" -> value;
            case "ge" -> new Datosok(value.fra, ALL.til);
            case "gt" -> new Datosok(value.til, ALL.til);
            case "le" -> new Datosok(ALL.fra, value.til);
            case "lt" -> new Datosok(ALL.fra, value.fra);
            default -> throw new UgyldigInndata("date", "ukjent");
        };
    }

    /** What a date covers: the whole of its year, month or day, or its second. */
    private static Datosok length(String text, ZoneId zone) {
        try {
            return switch (text.length()) {
                case 4 ->
                    days(
                            Year.parse(text).atDay(1),
                            Year.parse(text).plusYears(1).atDay(1),
                            zone);
                case 7 ->
                    days(
                            YearMonth.parse(text).atDay(1),
                            YearMonth.parse(text).plusMonths(1).atDay(1),
                            zone);
                case 10 -> days(LocalDate.parse(text), LocalDate.parse(text).plusDays(1), zone);
                default -> {
                    // A "+" of a time zone that was not escaped has become a space.
                    var moment = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
                    yield new Datosok(moment, moment.plusSeconds(1));
                }
            };
        } catch (DateTimeParseException e) {
            throw new UgyldigInndata("date", "ukjent");
        }
    }

    private static Datosok days(LocalDate from, LocalDate to, ZoneId zone) {
        return new Datosok(
                from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    }

    private Datosok and(Datosok other) {
        return new Datosok(fra.isAfter(other.fra) ? fra : other.fra, til.isBefore(other.til) ? til : other.til);
    }
}
