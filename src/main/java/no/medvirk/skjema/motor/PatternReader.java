package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a regular expression into the steps of a {@link TextPattern}. The dialect is what Java and JavaScript have in
 * common, without references to what was matched before.
 */
final class PatternReader {

    /** The pattern says something that is not in the dialect. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("", null, false, false);
        }
    }

    /** The pattern would grow so large that it is meant to do harm. */
    static final class Hostile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Hostile() {
            super("", null, false, false);
        }
    }

    static final int MAX_STEPS = 10_000;
    private static final int MAX_DEPTH = 50;
    private static final int MAX_LENGTH = 5_000;

    private final int[] text;
    private int at;
    private int depth;

    private PatternReader(String source) {
        this.text = source.codePoints().toArray();
    }

    static List<TextPattern.Step> read(String source) {
        if (source.length() > MAX_LENGTH) {
            throw new Hostile();
        }
        PatternReader reader = new PatternReader(source);
        List<TextPattern.Step> steps = reader.either();
        if (reader.at < reader.text.length) {
            throw new Unreadable();
        }
        steps.add(TextPattern.Step.match());
        return steps;
    }

    private List<TextPattern.Step> either() {
        if (++depth > MAX_DEPTH) {
            throw new Hostile();
        }
        List<TextPattern.Step> left = sequence();
        while (next('|')) {
            List<TextPattern.Step> right = sequence();
            List<TextPattern.Step> both = new ArrayList<>(left.size() + right.size() + 2);
            both.add(TextPattern.Step.split(1, left.size() + 2));
            both.addAll(left);
            both.add(TextPattern.Step.jump(right.size() + 1));
            both.addAll(right);
            left = bounded(both);
        }
        depth--;
        return left;
    }

    private List<TextPattern.Step> sequence() {
        List<TextPattern.Step> steps = new ArrayList<>();
        while (at < text.length && text[at] != '|' && text[at] != ')') {
            steps.addAll(repeated(atom()));
            bounded(steps);
        }
        return steps;
    }

    private List<TextPattern.Step> atom() {
        int c = text[at++];
        return switch (c) {
            case '.' -> one(CharSet.dot());
            case '^' -> step(TextPattern.Step.start());
            case '$' -> step(TextPattern.Step.end());
            case '(' -> bracket();
            case '[' -> one(set());
            case '\\' -> escape();
            case '*', '+', '?', '{' -> throw new Unreadable();
            default -> one(new CharSet().range(c, c));
        };
    }

    private List<TextPattern.Step> bracket() {
        boolean ahead = false;
        boolean not = false;
        if (next('?')) {
            if (next('=')) {
                ahead = true;
            } else if (next('!')) {
                ahead = true;
                not = true;
            } else if (!next(':')) {
                throw new Unreadable();
            }
        }
        List<TextPattern.Step> inner = either();
        if (!next(')')) {
            throw new Unreadable();
        }
        if (!ahead) {
            return inner;
        }
        List<TextPattern.Step> steps = new ArrayList<>(inner.size() + 2);
        steps.add(TextPattern.Step.ahead(inner.size() + 2, not));
        steps.addAll(inner);
        steps.add(TextPattern.Step.match());
        return steps;
    }

    private List<TextPattern.Step> repeated(List<TextPattern.Step> inner) {
        if (at >= text.length) {
            return inner;
        }
        int least;
        int most;
        switch (text[at]) {
            case '*' -> {
                least = 0;
                most = -1;
            }
            case '+' -> {
                least = 1;
                most = -1;
            }
            case '?' -> {
                least = 0;
                most = 1;
            }
            case '{' -> {
                at++;
                least = number();
                most = next(',') ? text.length > at && text[at] == '}' ? -1 : number() : least;
                if (at >= text.length || text[at] != '}' || most >= 0 && most < least) {
                    throw new Unreadable();
                }
            }
            default -> {
                return inner;
            }
        }
        at++;
        next('?');
        if (at < text.length && (text[at] == '+' || text[at] == '*' || text[at] == '?' || text[at] == '{')) {
            throw new Unreadable();
        }
        return times(inner, least, most);
    }

    private static List<TextPattern.Step> times(List<TextPattern.Step> inner, int least, int most) {
        int copies = Math.max(least, most) + 1;
        if ((long) copies * (inner.size() + 1L) > MAX_STEPS) {
            throw new Hostile();
        }
        List<TextPattern.Step> steps = new ArrayList<>();
        for (int i = 0; i < least; i++) {
            steps.addAll(inner);
        }
        if (most < 0) {
            steps.add(TextPattern.Step.split(1, inner.size() + 2));
            steps.addAll(inner);
            steps.add(TextPattern.Step.jump(-inner.size() - 1));
        }
        for (int i = least; i < most; i++) {
            int rest = (most - i) * (inner.size() + 1);
            steps.add(TextPattern.Step.split(1, rest));
            steps.addAll(inner);
        }
        return steps;
    }

    private List<TextPattern.Step> escape() {
        if (at < text.length && (text[at] == 'b' || text[at] == 'B')) {
            return step(TextPattern.Step.boundary(text[at++] == 'B'));
        }
        return one(escaped());
    }

    private CharSet escaped() {
        if (at >= text.length) {
            throw new Unreadable();
        }
        int c = text[at++];
        CharSet set = CharSet.escape(c);
        if (set != null) {
            return set;
        }
        if (c == 'p' || c == 'P') {
            return category(c == 'P');
        }
        int literal = literal(c);
        return new CharSet().range(literal, literal);
    }

    private CharSet category(boolean not) {
        StringBuilder name = new StringBuilder();
        if (!next('{')) {
            throw new Unreadable();
        }
        while (at < text.length && text[at] != '}') {
            name.appendCodePoint(text[at++]);
        }
        CharSet set = CharSet.category(name.toString());
        if (!next('}') || set == null) {
            throw new Unreadable();
        }
        return not ? set.negate() : set;
    }

    private int literal(int c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'f' -> '\f';
            case 'x' -> hex(2);
            case 'u' -> hex(4);
            default -> {
                if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
                    throw new Unreadable();
                }
                yield c;
            }
        };
    }

    private CharSet set() {
        CharSet set = new CharSet();
        boolean not = next('^');
        while (at < text.length && text[at] != ']') {
            int c = text[at++];
            if (c == '\\') {
                int before = at;
                CharSet inner = escaped();
                if (text[before] == 'p' || text[before] == 'P' || CharSet.escape(text[before]) != null) {
                    set.with(inner);
                    continue;
                }
                at = before;
                c = literal(text[at++]);
            }
            set.range(c, upTo(c));
        }
        if (!next(']')) {
            throw new Unreadable();
        }
        return not ? set.negate() : set;
    }

    private int upTo(int from) {
        if (at + 1 >= text.length || text[at] != '-' || text[at + 1] == ']') {
            return from;
        }
        at++;
        int to = text[at++];
        if (to == '\\') {
            if (at >= text.length || CharSet.escape(text[at]) != null) {
                throw new Unreadable();
            }
            to = literal(text[at++]);
        }
        if (to < from) {
            throw new Unreadable();
        }
        return to;
    }

    private int hex(int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            int digit = at < text.length ? Character.digit(text[at], 16) : -1;
            if (digit < 0 || text[at] > 'f') {
                throw new Unreadable();
            }
            at++;
            number = number * 16 + digit;
        }
        return number;
    }

    private int number() {
        int number = -1;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') {
            number = Math.min(MAX_STEPS, Math.max(0, number) * 10 + text[at++] - '0');
        }
        if (number < 0) {
            throw new Unreadable();
        }
        return number;
    }

    private boolean next(int c) {
        if (at < text.length && text[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    private static List<TextPattern.Step> bounded(List<TextPattern.Step> steps) {
        if (steps.size() > MAX_STEPS) {
            throw new Hostile();
        }
        return steps;
    }

    private static List<TextPattern.Step> one(CharSet set) {
        return step(TextPattern.Step.one(set));
    }

    private static List<TextPattern.Step> step(TextPattern.Step step) {
        List<TextPattern.Step> steps = new ArrayList<>(1);
        steps.add(step);
        return steps;
    }

    static @Nullable TextPattern patternOrNull(String source) {
        try {
            return new TextPattern(read(source));
        } catch (Unreadable e) {
            return null;
        }
    }
}
