package no.medvirk.skjema.motor;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules for one answer: its type, its form, its limits and the allowed options. */
final class ValueRules {

    record Breach(String code, String reason, String limit) {}

    private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern DATE_TIME = Pattern.compile(
            "\\d{4}(-\\d{2}(-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2}))?)?)?");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?");

    private ValueRules() {}

    /** The first rule that the answer breaks, or null. */
    static @Nullable Breach check(Item item, Value value) {
        if (!types(item).contains(value.type())) {
            return new Breach("structure", "feil-type", "");
        }
        Breach form = form(value);
        if (form != null) {
            return form;
        }
        Breach length = length(item, value);
        if (length != null) {
            return length;
        }
        Breach range = range(item.limits(), value);
        return range != null ? range : option(item, value);
    }

    private static Set<String> types(Item item) {
        return switch (item.type()) {
            case "boolean" -> Set.of("Boolean");
            case "decimal" -> Set.of("Decimal", "Integer");
            case "integer" -> Set.of("Integer");
            case "date" -> Set.of("Date");
            case "dateTime" -> Set.of("DateTime");
            case "time" -> Set.of("Time");
            case "string", "text" -> Set.of("String");
            case "url" -> Set.of("Uri");
            case "choice" ->
                item.options().isEmpty()
                        ? Set.of("Coding")
                        : item.options().stream()
                                .map(option -> option.value().type())
                                .collect(Collectors.toSet());
            case "open-choice" -> Set.of("Coding", "String");
            case "attachment" -> Set.of("Attachment");
            case "reference" -> Set.of("Reference");
            case "quantity" -> Set.of("Quantity");
            default -> Set.of();
        };
    }

    private static @Nullable Breach form(Value value) {
        boolean good =
                switch (value.type()) {
                    case "Boolean" -> value.raw().isBoolean();
                    case "Integer" -> integer(value.number());
                    case "Decimal" -> value.raw().isNumber();
                    case "Date" -> value.raw().isString() && date(value.text(), DATE);
                    case "DateTime" -> value.raw().isString() && date(value.text(), DATE_TIME);
                    case "Time" ->
                        value.raw().isString() && TIME.matcher(value.text()).matches();
                    case "String", "Uri" -> value.raw().isString();
                    default -> value.raw().isObject();
                };
        if (good) {
            return null;
        }
        return new Breach(
                "value",
                switch (value.type()) {
                    case "Integer" -> "heltall";
                    case "Decimal" -> "tall";
                    case "Date", "DateTime" -> "dato";
                    default -> "form";
                },
                "");
    }

    private static boolean integer(@Nullable BigDecimal number) {
        return number != null
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(INT_MIN) >= 0
                && number.compareTo(INT_MAX) <= 0;
    }

    private static boolean date(String text, Pattern pattern) {
        if (!pattern.matcher(text).matches()) {
            return false;
        }
        String day = text.split("T", 2)[0];
        String whole = day + "-01-01".substring(0, 10 - day.length());
        try {
            LocalDate.of(
                    Integer.parseInt(whole.substring(0, 4)),
                    Integer.parseInt(whole.substring(5, 7)),
                    Integer.parseInt(whole.substring(8, 10)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Length is counted in characters as a person counts them, not in UTF-16 units. */
    private static @Nullable Breach length(Item item, Value value) {
        if (!value.raw().isString()) {
            return null;
        }
        String text = value.text();
        int length = text.codePointCount(0, text.length());
        if (item.maxLength() >= 0 && length > item.maxLength()) {
            return new Breach("too-long", "for-lang", String.valueOf(item.maxLength()));
        }
        if (length < item.limits().minLength()) {
            return new Breach("value", "for-kort", String.valueOf(item.limits().minLength()));
        }
        Pattern regex = item.limits().regex();
        return regex != null && !regex.matcher(text).matches() ? new Breach("value", "form", "") : null;
    }

    private static @Nullable Breach range(Limits limits, Value value) {
        if (limits.min() != null) {
            OptionalInt order = value.compare(limits.min());
            if (order.isPresent() && order.getAsInt() < 0) {
                return new Breach("value", "for-liten", limits.min().text());
            }
        }
        if (limits.max() != null) {
            OptionalInt order = value.compare(limits.max());
            if (order.isPresent() && order.getAsInt() > 0) {
                return new Breach("value", "for-stor", limits.max().text());
            }
        }
        BigDecimal number = value.number();
        return number != null
                        && limits.decimals() >= 0
                        && number.stripTrailingZeros().scale() > limits.decimals()
                ? new Breach("value", "desimaler", String.valueOf(limits.decimals()))
                : null;
    }

    private static @Nullable Breach option(Item item, Value value) {
        boolean free = item.options().isEmpty()
                || item.type().equals("open-choice") && value.type().equals("String");
        return free || item.options().stream().anyMatch(each -> each.value().same(value))
                ? null
                : new Breach("code-invalid", "valg", "");
    }
}
