package no.medvirk.skjema.motor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An answer in words of the form's language. */
final class Words {

    private final Locale locale;
    private final boolean english;

    Words(String language) {
        this.english = language.startsWith("en");
        this.locale = english ? Locale.UK : Locale.forLanguageTag(language.startsWith("nn") ? "nn-NO" : "nb-NO");
    }

    String of(Item item, Value value) {
        return switch (value.type()) {
            case "Boolean" -> value.raw().asBoolean(false) ? english ? "Yes" : "Ja" : english ? "No" : "Nei";
            case "Date" -> date(value.text());
            case "DateTime" -> dateTime(value.text());
            case "Decimal" -> english ? value.text() : value.text().replace('.', ',');
            case "Coding" -> coding(item, value);
            case "Quantity" -> value.raw().path("value").asString("") + " " + value.field("unit");
            case "Attachment" -> value.field("title");
            case "Reference" -> value.field("display");
            default -> value.text();
        };
    }

    /** The form's own words first: the answer may have been given in another language. */
    private static String coding(Item item, Value value) {
        return item.choices().options().stream()
                .map(Option::value)
                .filter(value::same)
                .map(option -> option.field("display"))
                .filter(display -> !display.isEmpty())
                .findFirst()
                .orElseGet(() -> value.field("display").isEmpty() ? value.field("code") : value.field("display"));
    }

    private String date(String text) {
        try {
            return switch (text.length()) {
                case 10 -> LocalDate.parse(text).format(pattern(english ? "d MMMM uuuu" : "d. MMMM uuuu"));
                case 7 -> YearMonth.parse(text).format(pattern("MMMM uuuu"));
                default -> text;
            };
        } catch (DateTimeException e) {
            return text;
        }
    }

    private String dateTime(String text) {
        String[] parts = text.split("T", 2);
        return parts.length < 2
                ? date(text)
                : date(parts[0]) + " " + parts[1].substring(0, Math.min(5, parts[1].length()));
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
