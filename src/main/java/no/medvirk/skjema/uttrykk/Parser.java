package no.medvirk.skjema.uttrykk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.medvirk.skjema.uttrykk.Functions.Fn;
import no.medvirk.skjema.uttrykk.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads an expression. */
final class Parser {

    private static final int MOST_TEXT = 50_000;
    private static final int MOST_DEPTH = 40;

    /** From the loosest to the tightest. */
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("implies"),
            Set.of("or", "xor"),
            Set.of("and"),
            Set.of("in", "contains"),
            Set.of("=", "~", "!=", "!~"),
            Set.of("<", "<=", ">", ">="),
            Set.of("|"),
            Set.of("is", "as"),
            Set.of("+", "-", "&"),
            Set.of("*", "/", "div", "mod"));

    private final List<Token> tokens;
    private int at;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Ast parse(String source) {
        if (source.length() > MOST_TEXT) {
            throw new Unreadable("too long");
        }
        Parser parser = new Parser(Lexer.tokens(source));
        Ast ast = parser.expression();
        if (parser.next().kind() != Kind.END) {
            throw new Unreadable(parser.next().text());
        }
        return ast;
    }

    private Token next() {
        return tokens.get(at);
    }

    private Ast expression() {
        deeper();
        Ast ast = binary(0);
        depth--;
        return ast;
    }

    private void deeper() {
        if (++depth > MOST_DEPTH) {
            throw new Unreadable("too deep");
        }
    }

    private Ast binary(int level) {
        if (level == LEVELS.size()) {
            return signed();
        }
        Ast first = binary(level + 1);
        List<Ast.Link> links = new ArrayList<>();
        while ((next().kind() == Kind.NAME || next().kind() == Kind.SIGN)
                && LEVELS.get(level).contains(next().text())) {
            String sign = tokens.get(at++).text();
            boolean typed = sign.equals("is") || sign.equals("as");
            links.add(typed ? new Ast.Link(sign, null, type()) : new Ast.Link(sign, binary(level + 1), ""));
        }
        return links.isEmpty() ? first : new Ast.Chain(first, List.copyOf(links));
    }

    private Ast signed() {
        boolean minus = eat("-");
        if (!minus && !eat("+")) {
            return postfix();
        }
        deeper();
        Ast of = signed();
        depth--;
        return minus ? new Ast.Negate(of) : of;
    }

    private Ast postfix() {
        Ast first = term();
        List<Ast> steps = new ArrayList<>();
        while (true) {
            if (eat(".")) {
                steps.add(invocation(false));
            } else if (eat("[")) {
                steps.add(new Ast.At(expression()));
                must("]");
            } else {
                return steps.isEmpty() ? first : new Ast.Path(first, List.copyOf(steps));
            }
        }
    }

    private Ast term() {
        Token token = next();
        switch (token.kind()) {
            case TEXT -> {
                return literal(token.text());
            }
            case NUMBER -> {
                return number(Double.parseDouble(token.text()));
            }
            case MOMENT -> {
                return literal(moment(token.text().substring(1)));
            }
            case NAME -> {
                if (token.text().equals("true") || token.text().equals("false")) {
                    return literal(token.text().equals("true"));
                }
            }
            default -> {}
        }
        if (eat("{")) {
            must("}");
            return new Ast.Literal(List.of());
        }
        if (eat("(")) {
            Ast inner = expression();
            must(")");
            return inner;
        }
        return eat("%") ? new Ast.Constant(constant()) : invocation(true);
    }

    private Ast literal(Object value) {
        at++;
        return new Ast.Literal(List.of(value));
    }

    private Ast number(double value) {
        at++;
        Token unit = next();
        if (unit.kind() != Kind.TEXT && !(unit.kind() == Kind.NAME && Singles.calendar(unit.text()))) {
            return new Ast.Literal(List.of(value));
        }
        at++;
        return new Ast.Literal(List.of(Quantity.of(value, unit.text())));
    }

    private static Moment moment(String text) {
        Moment.Kind kind =
                text.startsWith("T") ? Moment.Kind.TIME : text.contains("T") ? Moment.Kind.DATE_TIME : Moment.Kind.DATE;
        Moment moment = Moment.parse(text, kind);
        if (moment == null) {
            throw new Unreadable(text);
        }
        return moment;
    }

    private String constant() {
        Token token = next();
        if (token.kind() != Kind.NAME && token.kind() != Kind.QUOTED && token.kind() != Kind.TEXT) {
            throw new Unreadable("%");
        }
        at++;
        return token.text();
    }

    private Ast invocation(boolean first) {
        if (eat("$")) {
            String name = name();
            if (name.equals("this") || name.equals("index") || name.equals("total")) {
                return new Ast.Dollar(name);
            }
            throw new Unreadable("$" + name);
        }
        boolean quoted = next().kind() == Kind.QUOTED;
        String name = name();
        if (quoted || !eat("(")) {
            return new Ast.Member(name, first);
        }
        List<Ast> args = arguments();
        @Nullable Fn function = Functions.find(name);
        if (function == null) {
            throw new Unreadable(name, true);
        }
        if (args.size() < function.least() || args.size() > function.most()) {
            throw new Unreadable(name);
        }
        return new Ast.Call(name, function, args);
    }

    private List<Ast> arguments() {
        List<Ast> args = new ArrayList<>(2);
        if (eat(")")) {
            return args;
        }
        do {
            args.add(expression());
        } while (eat(","));
        must(")");
        return args;
    }

    private String type() {
        String name = name();
        return eat(".") ? name() : name;
    }

    private String name() {
        Token token = next();
        if (token.kind() != Kind.NAME && token.kind() != Kind.QUOTED) {
            throw new Unreadable(token.text());
        }
        at++;
        return token.text();
    }

    private boolean eat(String sign) {
        boolean hit = next().is(sign);
        if (hit) {
            at++;
        }
        return hit;
    }

    private void must(String sign) {
        if (!eat(sign)) {
            throw new Unreadable(next().text());
        }
    }
}
