package no.medvirk.skjema.motor;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules for one answer: its type, its form, its limits and the allowed options. */
final class ValueRules {

    record Breach(Severity severity, String code, String reason, String limit) {
        static Breach of(String code, String reason) {
            return new Breach(Severity.ERROR, code, reason, "");
        }

        static Breach of(String code, String reason, Object limit) {
            return new Breach(Severity.ERROR, code, reason, String.valueOf(limit));
        }

        /** What cannot be judged is told, but makes nothing wrong. */
        static Breach unjudged(String reason) {
            return new Breach(Severity.WARNING, "not-supported", reason, "");
        }
    }

    private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Purpose purpose;
    private final JsonNode response;
    private final TextPattern.Budget budget = new TextPattern.Budget();

    ValueRules(Purpose purpose, JsonNode response) {
        this.purpose = purpose;
        this.response = response;
    }

    /** What expressions say of an item: its limits, and the answers that it offers. */
    record Worked(
            @Nullable Value min,
            @Nullable Value max,
            @Nullable List<Value> options) {

        static final Worked NOTHING = new Worked(null, null, null);
    }

    /** The first rule that the answer breaks, or null. */
    @Nullable
    Breach check(Item item, Value value, Worked worked) {
        if (!item.choices().types().contains(value.type())) {
            return Breach.of("structure", "feil-type");
        }
        Breach breach = form(item, value);
        if (breach == null) {
            breach = length(item, value);
        }
        if (breach == null) {
            breach = range(item.limits(), value, worked);
        }
        return breach == null ? ChoiceRules.check(item, value, purpose, worked.options()) : breach;
    }

    private @Nullable Breach form(Item item, Value value) {
        JsonNode raw = value.raw();
        return switch (value.type()) {
            case "Boolean" -> raw.isBoolean() ? null : Breach.of("value", "form");
            case "Integer" -> integer(value.number()) ? null : Breach.of("value", "heltall");
            case "Decimal" -> finite(value.number()) ? null : Breach.of("value", "tall");
            case "Date" -> raw.isString() && Moments.date(value.text()) ? null : Breach.of("value", "dato");
            case "DateTime" -> raw.isString() && Moments.dateTime(value.text()) ? null : Breach.of("value", "dato");
            case "Time" -> raw.isString() && Moments.time(value.text()) ? null : Breach.of("value", "klokkeslett");
            case "String" -> raw.isString() ? null : Breach.of("value", "form");
            case "Uri" -> raw.isString() && Addresses.sound(value.text()) ? null : Breach.of("value", "adresse");
            case "Attachment" -> AttachmentRules.check(item.limits(), raw);
            case "Reference" -> ReferenceRules.check(item.limits(), raw, response);
            case "Quantity" -> QuantityRules.check(item.limits(), value);
            default -> raw.isObject() ? null : Breach.of("value", "form");
        };
    }

    private static boolean integer(@Nullable BigDecimal number) {
        return finite(number)
                && number.compareTo(INT_MIN) >= 0
                && number.compareTo(INT_MAX) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    /** A number that a browser can hold as well. */
    static boolean finite(@Nullable BigDecimal number) {
        return number != null && !Double.isInfinite(number.doubleValue());
    }

    /** Length is counted in characters as a person counts them, not in UTF-16 units. */
    private @Nullable Breach length(Item item, Value value) {
        if (!value.raw().isString()) {
            return null;
        }
        String text = value.text();
        int length = text.codePointCount(0, text.length());
        if (item.maxLength() >= 0 && length > item.maxLength()) {
            return Breach.of("too-long", "for-lang", item.maxLength());
        }
        if (length < item.limits().minLength()) {
            return Breach.of("value", "for-kort", item.limits().minLength());
        }
        if (item.limits().unreadablePattern()) {
            return Breach.unjudged("monster-ukjent");
        }
        TextPattern pattern = item.limits().pattern();
        return pattern == null
                ? null
                : switch (pattern.matches(text, budget)) {
                    case YES -> null;
                    case NO -> Breach.of("value", "form");
                    case UNKNOWN -> Breach.of("too-costly", "for-tung");
                };
    }

    private static @Nullable Breach range(Limits limits, Value value, Worked worked) {
        Breach breach = range(value, worked.min() == null ? limits.min() : worked.min(), -1, "for-liten");
        if (breach == null) {
            breach = range(value, worked.max() == null ? limits.max() : worked.max(), 1, "for-stor");
        }
        if (breach != null || limits.decimals() < 0) {
            return breach;
        }
        BigDecimal number = value.number();
        return number != null && number.stripTrailingZeros().scale() > limits.decimals()
                ? Breach.of("value", "desimaler", limits.decimals())
                : null;
    }

    /** A limit without a unit is for the number alone. */
    private static @Nullable Breach range(Value value, @Nullable Value limit, int beyond, String reason) {
        if (limit == null) {
            return null;
        }
        boolean bare = value.type().equals("Quantity") && "".equals(limit.unit());
        OptionalInt order =
                value.compare(bare ? new Value("Decimal", limit.raw().path("value")) : limit);
        if (order.isEmpty()) {
            return value.type().equals("Quantity") && value.number() != null && limit.number() != null
                    ? Breach.of("value", "enhet-ulik", limit.told())
                    : null;
        }
        return Integer.signum(order.getAsInt()) == beyond ? Breach.of("value", reason, limit.told()) : null;
    }
}
