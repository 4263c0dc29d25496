package no.medvirk.skjema.uttrykk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import no.medvirk.skjema.uttrykk.Functions.Call;
import no.medvirk.skjema.uttrykk.Functions.Fn;

/** Functions on texts. */
final class Texts {

    private static final int MOST_REPLACED = 1_000_000;

    private Texts() {}

    static void addTo(Map<String, Fn> all) {
        all.put("indexOf", two((own, other) -> (double) own.indexOf(other)));
        all.put("lastIndexOf", two((own, other) -> (double) own.lastIndexOf(other)));
        all.put("startsWith", two(String::startsWith));
        all.put("endsWith", two(String::endsWith));
        all.put("contains", two(String::contains));
        all.put("upper", made(own -> own.toUpperCase(Locale.ROOT)));
        all.put("lower", made(own -> own.toLowerCase(Locale.ROOT)));
        all.put("trim", made(Texts::trim));
        all.put("length", new Fn(0, 0, call -> {
            String own = Singles.text(call.focus());
            return own == null ? List.of() : List.of((double) own.length());
        }));
        all.put("toChars", new Fn(0, 0, call -> {
            String own = Singles.text(call.focus());
            return own == null ? List.of() : split(own, "");
        }));
        all.put("substring", new Fn(1, 2, Texts::substring));
        all.put("replace", new Fn(2, 2, Texts::replace));
        all.put("split", new Fn(1, 1, call -> {
            String own = Singles.text(call.focus());
            String by = Singles.text(call.arg(0));
            if (own == null || by == null) {
                return List.of();
            }
            call.machine().spend(own.length() >> 2);
            return split(own, by);
        }));
        all.put("join", new Fn(0, 1, Texts::join));
        all.put("matches", new Fn(1, 1, call -> matches(call, false)));
        all.put("matchesFull", new Fn(1, 1, call -> matches(call, true)));
    }

    private static Fn two(BiFunction<String, String, Object> use) {
        return new Fn(1, 1, call -> {
            String own = Singles.text(call.focus());
            String other = Singles.text(call.arg(0));
            if (own == null || other == null) {
                return List.of();
            }
            call.machine().spend(own.length() >> 4);
            return List.of(use.apply(own, other));
        });
    }

    private static Fn made(UnaryOperator<String> change) {
        return new Fn(0, 0, call -> {
            String own = Singles.text(call.focus());
            return own == null ? List.of() : List.of(call.machine().text(change.apply(own)));
        });
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && space(text.charAt(from))) {
            from++;
        }
        while (to > from && space(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private static List<Object> substring(Call call) {
        String own = Singles.text(call.focus());
        Double start = Singles.number(call.arg(0));
        Double length = call.args().size() > 1 ? Singles.number(call.arg(1)) : null;
        if (own == null || start == null || start < 0 || start >= own.length()) {
            return List.of();
        }
        int from = start.intValue();
        int to =
                length == null ? own.length() : (int) Math.min(own.length(), from + Math.max(0, Singles.trunc(length)));
        return List.of(call.machine().text(own.substring(from, to)));
    }

    private static List<Object> replace(Call call) {
        String own = Singles.text(call.focus());
        String sought = Singles.text(call.arg(0));
        String by = Singles.text(call.arg(1));
        if (own == null || sought == null || by == null) {
            return List.of();
        }
        long parts = split(own, sought).size();
        long size = own.length() + (parts + 1) * by.length();
        call.machine().spend((int) Math.min(Integer.MAX_VALUE / 2, size >> 4));
        if (size > MOST_REPLACED) {
            throw new TooCostly();
        }
        return List.of(call.machine().text(own.isEmpty() && sought.isEmpty() ? own : own.replace(sought, by)));
    }

    private static List<Object> join(Call call) {
        String by = call.args().isEmpty() ? null : Singles.text(call.arg(0));
        StringBuilder joined = new StringBuilder();
        boolean later = false;
        for (Object each : call.focus()) {
            if (!(each instanceof String text)) {
                throw new Mismatch();
            }
            joined.append(later && by != null ? by : "").append(text);
            call.machine().text(joined.toString());
            later = true;
        }
        return later ? List.of(joined.toString()) : List.of();
    }

    private static List<Object> matches(Call call, boolean whole) {
        String own = Singles.text(call.focus());
        String pattern = Singles.text(call.arg(0));
        return own == null || pattern == null
                ? List.of()
                : Singles.some(call.machine().host.matches(own, pattern, whole));
    }

    /** By the text as it is; an empty one parts each character from the next. */
    private static List<Object> split(String text, String by) {
        List<Object> parts = new ArrayList<>();
        if (by.isEmpty()) {
            for (int i = 0; i < text.length(); i++) {
                parts.add(text.substring(i, i + 1));
            }
            return parts;
        }
        int from = 0;
        for (int at = text.indexOf(by); at >= 0; at = text.indexOf(by, from)) {
            parts.add(text.substring(from, at));
            from = at + by.length();
        }
        parts.add(text.substring(from));
        return parts;
    }
}
