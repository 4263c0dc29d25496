package no.medvirk.skjema.uttrykk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression in pieces. */
final class Lexer {

    private static final Map<Token.Kind, Pattern> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(
                Token.Kind.MOMENT,
                Pattern.compile(
                        "@(?:T[0-9]{2}(?::[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?)?"
                                + "|[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?"
                                + "(?:T(?:[0-9]{2}(?::[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?)?)"));
        KINDS.put(Token.Kind.NUMBER, Pattern.compile("[0-9]+(?:\\.[0-9]+)?"));
        KINDS.put(Token.Kind.NAME, Pattern.compile("[A-Za-z_][A-Za-z0-9_]*"));
        KINDS.put(Token.Kind.SIGN, Pattern.compile("<=|>=|!=|!~|[-+*/&|<>=~()\\[\\]{}.,%$]"));
    }

    private final String source;
    private int at;

    private Lexer(String source) {
        this.source = source;
    }

    static List<Token> tokens(String source) {
        Lexer lexer = new Lexer(source);
        List<Token> found = new ArrayList<>();
        for (lexer.skip(); lexer.at < source.length(); lexer.skip()) {
            found.add(lexer.next());
        }
        found.add(new Token(Token.Kind.END, ""));
        return found;
    }

    private Token next() {
        char c = source.charAt(at);
        if (c == '\'' || c == '`' || c == '"') {
            int end = closing(c);
            String text = unescape(source.substring(at + 1, end));
            at = end + 1;
            return new Token(c == '\'' ? Token.Kind.TEXT : Token.Kind.QUOTED, text);
        }
        for (var kind : KINDS.entrySet()) {
            Matcher matcher = kind.getValue().matcher(source).region(at, source.length());
            if (matcher.lookingAt()) {
                at = matcher.end();
                return new Token(kind.getKey(), matcher.group());
            }
        }
        throw new Unreadable("sign " + at);
    }

    /** Space and comments. A comment without an end is none. */
    private void skip() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f') {
                at++;
            } else if (source.startsWith("//", at)) {
                int end = source.indexOf('\n', at);
                at = end < 0 ? source.length() : end;
            } else if (source.startsWith("/*", at) && source.indexOf("*/", at + 2) >= 0) {
                at = source.indexOf("*/", at + 2) + 2;
            } else {
                return;
            }
        }
    }

    private int closing(char quote) {
        for (int i = at + 1; i < source.length(); i++) {
            if (source.charAt(i) == '\\') {
                i++;
            } else if (source.charAt(i) == quote) {
                return i;
            }
        }
        throw new Unreadable("text without end");
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            if (escaped == 'u' && hex(text, i + 1)) {
                plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                i += 4;
            } else {
                plain.append(
                        switch (escaped) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            case 'f' -> '\f';
                            default -> escaped;
                        });
            }
        }
        return plain.toString();
    }

    private static boolean hex(String text, int from) {
        if (from + 4 > text.length()) {
            return false;
        }
        for (int i = from; i < from + 4; i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F')) {
                return false;
            }
        }
        return true;
    }
}
