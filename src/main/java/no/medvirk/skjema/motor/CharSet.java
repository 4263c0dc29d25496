package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.List;

/** A set of characters in a pattern: ranges, classes such as {@code \d} and {@code \p{L}}, and what is not in them. */
final class CharSet {

    private interface Part {
        boolean has(int c);
    }

    private final List<Part> parts = new ArrayList<>(2);
    private boolean negated;

    boolean has(int c) {
        for (Part part : parts) {
            if (part.has(c)) {
                return !negated;
            }
        }
        return negated;
    }

    CharSet negate() {
        negated = true;
        return this;
    }

    CharSet range(int from, int to) {
        parts.add(c -> c >= from && c <= to);
        return this;
    }

    CharSet except(CharSet other) {
        parts.add(c -> !other.has(c));
        return this;
    }

    CharSet with(CharSet other) {
        parts.add(other::has);
        return this;
    }

    /** Any character but the ends of lines. */
    static CharSet dot() {
        return new CharSet()
                .range('\n', '\n')
                .range('\r', '\r')
                .range(0x2028, 0x2029)
                .negate();
    }

    /** The class of an escape ({@code d}, {@code w}, {@code s} and the same in capitals), null for another letter. */
    static @org.jspecify.annotations.Nullable CharSet escape(int letter) {
        CharSet set = new CharSet();
        switch (Character.toLowerCase(letter)) {
            case 'd' -> set.range('0', '9');
            case 'w' -> set.range('0', '9').range('A', 'Z').range('a', 'z').range('_', '_');
            case 's' -> set.range(9, 13).range(' ', ' ');
            default -> {
                return null;
            }
        }
        return Character.isUpperCase(letter) ? set.negate() : set;
    }

    /** The characters of a Unicode category ({@code L}, {@code Lu}, {@code Nd} and the like), null for one not known here. */
    static @org.jspecify.annotations.Nullable CharSet category(String name) {
        CharSet set = new CharSet();
        switch (name) {
            case "L" -> set.parts.add(Character::isLetter);
            case "Lu" -> set.parts.add(c -> Character.getType(c) == Character.UPPERCASE_LETTER);
            case "Ll" -> set.parts.add(c -> Character.getType(c) == Character.LOWERCASE_LETTER);
            case "N" -> set.parts.add(c -> Character.getType(c) >= 9 && Character.getType(c) <= 11);
            case "Nd" -> set.parts.add(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER);
            case "P" ->
                set.parts.add(c -> Character.getType(c) >= 20 && Character.getType(c) <= 24
                        || Character.getType(c) >= 29 && Character.getType(c) <= 30);
            default -> {
                return null;
            }
        }
        return set;
    }
}
