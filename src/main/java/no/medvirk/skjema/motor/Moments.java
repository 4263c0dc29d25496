package no.medvirk.skjema.motor;

import java.util.OptionalInt;

/** FHIR's date, dateTime and time as text. */
final class Moments {

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int DATE = 10;
    private static final int CLOCK = 8;

    private Moments() {}

    /** A year, a month or a day that is in the calendar. */
    static boolean date(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != DATE || digits(text, 0, 4) < 1) {
            return false;
        }
        int month = length > 4 ? part(text, 4) : 1;
        int day = length > 7 ? part(text, 7) : 1;
        return month >= 1 && month <= 12 && day >= 1 && day <= days(digits(text, 0, 4), month);
    }

    /** A date, or a date with a time and a zone. */
    static boolean dateTime(String text) {
        int t = text.indexOf('T');
        if (t < 0) {
            return date(text);
        }
        int zone = zoneStart(text);
        return t == DATE
                && date(text.substring(0, t))
                && zone > t
                && time(text.substring(t + 1, zone))
                && zone(text, zone);
    }

    /** Hours, minutes and seconds, with or without parts of a second. */
    static boolean time(String text) {
        if (text.length() < CLOCK || text.charAt(2) != ':' || text.charAt(5) != ':') {
            return false;
        }
        int hour = digits(text, 0, 2);
        int minute = digits(text, 3, 5);
        int second = digits(text, 6, 8);
        boolean fraction = text.length() == CLOCK
                || text.length() > CLOCK + 1
                        && text.charAt(CLOCK) == '.'
                        && text.chars().skip(CLOCK + 1).allMatch(c -> c >= '0' && c <= '9');
        return fraction && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    }

    /** Moments of different precision are compared on what both of them say. */
    static OptionalInt compare(String one, String other) {
        if (one.indexOf('T') >= 0 && other.indexOf('T') >= 0) {
            if (!dateTime(one) || !dateTime(other)) {
                return OptionalInt.empty();
            }
            int order = Long.compare(second(one), second(other));
            return OptionalInt.of(order != 0 ? order : fraction(one).compareTo(fraction(other)));
        }
        String a = day(one);
        String b = day(other);
        int length = Math.min(a.length(), b.length());
        return OptionalInt.of(a.substring(0, length).compareTo(b.substring(0, length)));
    }

    private static String day(String text) {
        int t = text.indexOf('T');
        return t < 0 ? text : text.substring(0, t);
    }

    private static int zoneStart(String text) {
        int end = text.length() - 1;
        return text.charAt(end) == 'Z' ? end : text.length() - 6;
    }

    private static boolean zone(String text, int at) {
        if (text.charAt(at) == 'Z') {
            return true;
        }
        char sign = text.charAt(at);
        int hour = digits(text, at + 1, at + 3);
        int minute = digits(text, at + 4, at + 6);
        return (sign == '+' || sign == '-')
                && text.charAt(at + 3) == ':'
                && hour >= 0
                && minute >= 0
                && minute < 60
                && hour * 60 + minute <= 14 * 60;
    }

    private static long second(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        long days = 365L * year + (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 + digits(text, 8, 10);
        for (int m = 1; m < month; m++) {
            days += days(year, m);
        }
        long seconds = days * 86_400 + digits(text, 11, 13) * 3600 + digits(text, 14, 16) * 60 + digits(text, 17, 19);
        int zone = zoneStart(text);
        if (text.charAt(zone) == 'Z') {
            return seconds;
        }
        int offset = digits(text, zone + 1, zone + 3) * 3600 + digits(text, zone + 4, zone + 6) * 60;
        return text.charAt(zone) == '-' ? seconds + offset : seconds - offset;
    }

    /** The parts of a second without zeros at the end, so that .5 and .50 are the same. */
    private static String fraction(String text) {
        int end = zoneStart(text);
        while (end > 19 && (text.charAt(end - 1) == '0' || text.charAt(end - 1) == '.')) {
            end--;
        }
        return text.substring(19, Math.max(19, end));
    }

    private static int part(String text, int dash) {
        return text.charAt(dash) == '-' ? digits(text, dash + 1, dash + 3) : -1;
    }

    /** -1 where not all of them are digits. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static int days(int year, int month) {
        boolean leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
        return month == 2 && leap ? 29 : DAYS[month - 1];
    }
}
