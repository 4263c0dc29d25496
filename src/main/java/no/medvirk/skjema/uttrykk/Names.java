package no.medvirk.skjema.uttrykk;

import java.util.ArrayList;
import java.util.List;

/**
 * What an expression names, without working it out.
 *
 * @param linkIds those that it asks for, as {@code linkId = 'a'}, {@code 'a' = linkId} or {@code linkId in ('a' | 'b')}
 */
public record Names(List<String> linkIds, List<String> variables) {

    /** None of an expression that cannot be read. */
    public static Names in(String source) {
        Names names = new Names(new ArrayList<>(), new ArrayList<>());
        List<Token> tokens;
        try {
            tokens = Lexer.tokens(source);
        } catch (Unreadable e) {
            return names;
        }
        for (int i = 0; i < tokens.size() - 1; i++) {
            Token token = tokens.get(i);
            if (token.is("%")) {
                names.variables.add(tokens.get(i + 1).text());
            } else if (token.kind() == Token.Kind.NAME && token.text().equals("linkId")) {
                names.asked(tokens, i);
            }
        }
        return names;
    }

    private void asked(List<Token> tokens, int at) {
        if (at > 1 && equal(tokens.get(at - 1)) && tokens.get(at - 2).kind() == Token.Kind.TEXT) {
            linkIds.add(tokens.get(at - 2).text());
        }
        Token sign = tokens.get(at + 1);
        boolean within = sign.kind() == Token.Kind.NAME && sign.text().equals("in");
        if (!within && !equal(sign)) {
            return;
        }
        for (int i = at + 2; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean text = token.kind() == Token.Kind.TEXT;
            if (text) {
                linkIds.add(token.text());
            }
            if (!within || !text && !token.text().equals("(") && !token.text().equals("|")) {
                return;
            }
        }
    }

    private static boolean equal(Token token) {
        return token.is("=") || token.is("~");
    }
}
