package no.medvirk.skjema.uttrykk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, a dateTime or a time, as precise as it is written: year, month, day, hour, minute, and second in milliseconds. A time
 * has the last three alone.
 */
public final class Moment {

    /** What a moment says. */
    public enum Kind {
        DATE("Date"),
        DATE_TIME("DateTime"),
        TIME("Time");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final Pattern CLOCK =
            Pattern.compile("([0-9]{2})(?::([0-9]{2})(?::([0-9]{2})(\\.[0-9]+)?)?)?(Z|[+-][0-9]{2}:[0-9]{2})?");
    private static final long DAY = 86_400_000;
    private static final long HOUR = 3_600_000;
    private static final long MINUTE = 60_000;
    private static final Map<String, Integer> MONTHS =
            Map.of("year", 12, "years", 12, "a", 12, "month", 1, "months", 1, "mo", 1);
    private static final Map<String, Long> STEPS = Map.ofEntries(
            Map.entry("week", 7 * DAY),
            Map.entry("weeks", 7 * DAY),
            Map.entry("wk", 7 * DAY),
            Map.entry("day", DAY),
            Map.entry("days", DAY),
            Map.entry("d", DAY),
            Map.entry("hour", HOUR),
            Map.entry("hours", HOUR),
            Map.entry("h", HOUR),
            Map.entry("minute", MINUTE),
            Map.entry("minutes", MINUTE),
            Map.entry("min", MINUTE),
            Map.entry("second", 1000L),
            Map.entry("seconds", 1000L),
            Map.entry("s", 1000L),
            Map.entry("millisecond", 1L),
            Map.entry("milliseconds", 1L),
            Map.entry("ms", 1L));

    private final Kind kind;
    private final int[] fields;
    /** Minutes from UTC; null where it is not said. */
    private final @Nullable Integer zone;

    private Moment(Kind kind, int[] fields, @Nullable Integer zone) {
        this.kind = kind;
        this.fields = fields;
        this.zone = zone;
    }

    /** Null where the text is no such moment. */
    public static @Nullable Moment parse(String text, Kind kind) {
        if (kind == Kind.TIME) {
            Moment clock = clock(text.startsWith("T") ? text.substring(1) : text);
            return clock == null || clock.zone != null ? null : clock;
        }
        String[] parts = text.split("T", -1);
        int[] date = date(parts[0]);
        if (date == null || kind == Kind.DATE && parts.length > 1) {
            return null;
        }
        if (parts.length == 1 || parts[1].isEmpty()) {
            return new Moment(kind, date, null);
        }
        Moment clock = date.length == 3 ? clock(parts[1]) : null;
        if (clock == null) {
            return null;
        }
        int[] fields = Arrays.copyOf(date, 3 + clock.fields.length);
        System.arraycopy(clock.fields, 0, fields, 3, clock.fields.length);
        return new Moment(Kind.DATE_TIME, fields, clock.zone);
    }

    /** A date or a dateTime, as the text has it. */
    public static @Nullable Moment either(String text) {
        return parse(text, text.contains("T") ? Kind.DATE_TIME : Kind.DATE);
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable Integer zone() {
        return zone;
    }

    /** The day alone. */
    public Moment date() {
        return new Moment(Kind.DATE, Arrays.copyOf(fields, Math.min(3, fields.length)), null);
    }

    Moment dateTime() {
        return new Moment(Kind.DATE_TIME, fields, zone);
    }

    /** Order of the two; empty where one is not precise enough to tell, or they are of different kinds. */
    OptionalInt compare(Moment other, int defaultZone) {
        if ((kind == Kind.TIME) != (other.kind == Kind.TIME)) {
            return OptionalInt.empty();
        }
        int[] mine = shifted(other, defaultZone);
        int[] theirs = other.shifted(this, defaultZone);
        for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
            if (mine[i] != theirs[i]) {
                return OptionalInt.of(mine[i] < theirs[i] ? -1 : 1);
            }
        }
        return mine.length == theirs.length ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** With clocks on both sides, the time in UTC. */
    private int[] shifted(Moment other, int defaultZone) {
        if (kind == Kind.TIME || fields.length < 5 || other.fields.length < 5 || zone == null && other.zone == null) {
            return fields;
        }
        return Arrays.copyOf(fromMillis(millis() - (zone == null ? defaultZone : zone) * MINUTE), fields.length);
    }

    /** Null where the sum is outside the calendar, or the unit is none of time. */
    @Nullable
    Moment plus(double amount, String unit) {
        if (kind == Kind.TIME) {
            Long step = STEPS.get(unit);
            if (step == null) {
                return null;
            }
            double sum = ((timeMillis() + trunc(amount * step)) % DAY + DAY) % DAY;
            return new Moment(kind, Arrays.copyOfRange(fromMillis(sum), 3, 3 + fields.length), null);
        }
        Integer months = MONTHS.get(unit);
        if (months != null) {
            return plusMonths(trunc(amount) * months);
        }
        Long step = STEPS.get(unit);
        if (step == null) {
            return null;
        }
        if (fields.length < 3) {
            double days = amount * step / DAY;
            return plusMonths(fields.length == 1 ? trunc(days / 365) * 12 : trunc(days / 30));
        }
        double fine =
                switch (fields.length) {
                    case 3 -> DAY;
                    case 4 -> HOUR;
                    case 5 -> MINUTE;
                    default -> 1;
                };
        double sum = millis() + trunc(amount * step / fine) * fine;
        return Math.abs(sum) > 1e15
                ? null
                : inCalendar(new Moment(kind, Arrays.copyOf(fromMillis(sum), fields.length), zone));
    }

    private @Nullable Moment plusMonths(double months) {
        double sum = fields[0] * 12.0 + (fields.length > 1 ? fields[1] : 1) - 1 + months;
        double year = Math.floor(sum / 12);
        if (year < 1 || year > 9999) {
            return null;
        }
        int[] sums = fields.clone();
        sums[0] = (int) year;
        if (sums.length > 1) {
            sums[1] = (int) (sum - year * 12) + 1;
        }
        if (sums.length > 2) {
            sums[2] = Math.min(sums[2], daysIn(sums[0], sums[1]));
        }
        return new Moment(kind, sums, zone);
    }

    private double millis() {
        return daysBefore(fields[0], at(1, 1), at(2, 1)) * (double) DAY
                + at(3, 0) * HOUR
                + at(4, 0) * MINUTE
                + at(5, 0);
    }

    private long timeMillis() {
        return fields[0] * HOUR + at(1, 0) * MINUTE + at(2, 0);
    }

    private int at(int i, int absent) {
        return i < fields.length ? fields[i] : absent;
    }

    @Override
    public String toString() {
        int[] time = kind == Kind.TIME ? fields : Arrays.copyOfRange(fields, Math.min(3, fields.length), fields.length);
        StringBuilder text = new StringBuilder();
        if (kind != Kind.TIME) {
            text.append("%04d".formatted(fields[0]));
            for (int i = 1; i < Math.min(3, fields.length); i++) {
                text.append("-%02d".formatted(fields[i]));
            }
            if (time.length == 0) {
                return text.toString();
            }
            text.append('T');
        }
        text.append("%02d".formatted(time[0]));
        if (time.length > 1) {
            text.append(":%02d".formatted(time[1]));
        }
        if (time.length > 2) {
            text.append(":%02d".formatted(time[2] / 1000));
            text.append(time[2] % 1000 == 0 ? "" : ".%03d".formatted(time[2] % 1000));
        }
        return kind == Kind.TIME || zone == null
                ? text.toString()
                : text.append(zoneText(zone)).toString();
    }

    private static String zoneText(int zone) {
        int size = Math.abs(zone);
        return zone == 0 ? "Z" : String.format(Locale.ROOT, "%s%02d:%02d", zone < 0 ? "-" : "+", size / 60, size % 60);
    }

    private static int @Nullable [] date(String text) {
        Matcher found = DATE.matcher(text);
        if (!found.matches()) {
            return null;
        }
        int[] fields = numbers(found, 3);
        int month = fields.length > 1 ? fields[1] : 1;
        int day = fields.length > 2 ? fields[2] : 1;
        boolean sound = fields[0] >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(fields[0], month);
        return sound ? fields : null;
    }

    private static @Nullable Moment clock(String text) {
        Matcher found = CLOCK.matcher(text);
        if (!found.matches()) {
            return null;
        }
        int[] fields = numbers(found, 3);
        if (fields.length == 3) {
            String fraction = found.group(4) == null ? "" : found.group(4).substring(1);
            fields[2] = fields[2] * 1000 + Integer.parseInt((fraction + "000").substring(0, 3));
        }
        if (fields[0] > 23 || fields.length > 1 && fields[1] > 59 || fields.length > 2 && fields[2] > 59_999) {
            return null;
        }
        String zone = found.group(5);
        if (zone == null) {
            return new Moment(Kind.TIME, fields, null);
        }
        int size = zone.equals("Z") ? 0 : Integer.parseInt(zone, 1, 3, 10) * 60 + Integer.parseInt(zone, 4, 6, 10);
        return new Moment(Kind.TIME, fields, zone.startsWith("-") ? -size : size);
    }

    private static int[] numbers(Matcher found, int most) {
        int count = 0;
        while (count < most && found.group(count + 1) != null) {
            count++;
        }
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = Integer.parseInt(found.group(i + 1));
        }
        return numbers;
    }

    private static double trunc(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    private static int daysIn(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && year % 100 != 0 || year % 400 == 0 ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Days from 1970-01-01 to a day, in the calendar of today carried back. */
    private static long daysBefore(int year, int month, int day) {
        long y = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(y, 400);
        long inEra = y - era * 400;
        long inYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return era * 146_097 + inEra * 365 + inEra / 4 - inEra / 100 + inYear - 719_468;
    }

    private static int[] fromMillis(double millis) {
        long days = (long) Math.floor(millis / DAY);
        long rest = (long) (millis - (double) days * DAY);
        long shifted = days + 719_468;
        long era = Math.floorDiv(shifted, 146_097L);
        long inEra = shifted - era * 146_097;
        long years = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365;
        long inYear = inEra - (365 * years + years / 4 - years / 100);
        long m = (5 * inYear + 2) / 153;
        int month = (int) (m < 10 ? m + 3 : m - 9);
        int year = (int) (years + era * 400 + (month <= 2 ? 1 : 0));
        int day = (int) (inYear - (153 * m + 2) / 5 + 1);
        return new int[] {year, month, day, (int) (rest / HOUR), (int) (rest % HOUR / MINUTE), (int) (rest % MINUTE)};
    }

    private static @Nullable Moment inCalendar(Moment moment) {
        return moment.fields[0] >= 1 && moment.fields[0] <= 9999 ? moment : null;
    }
}
