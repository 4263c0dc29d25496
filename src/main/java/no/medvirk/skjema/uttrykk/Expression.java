package no.medvirk.skjema.uttrykk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** An expression that has been read. It may be kept and used by many at once; the same text is read once, as long as there is room. */
public final class Expression {

    private static final int MOST_LETTERS = 1_000_000;
    private static final Map<String, Expression> KNOWN = new ConcurrentHashMap<>();
    private static final AtomicInteger LETTERS = new AtomicInteger();

    private final Ast ast;

    private Expression(Ast ast) {
        this.ast = ast;
    }

    /**
     * Reads an expression.
     *
     * @throws Unreadable when it is not FHIRPath, or not by this engine
     */
    public static Expression read(String source) {
        Expression known = KNOWN.get(source);
        if (known == null) {
            known = new Expression(Parser.parse(source));
            if (LETTERS.addAndGet(source.length()) > MOST_LETTERS) {
                KNOWN.clear();
                LETTERS.set(source.length());
            }
            KNOWN.put(source, known);
        }
        return known;
    }

    /**
     * What the expression gives on the data; empty where it does not fit it.
     *
     * @throws TooCostly when the machine has no steps left
     * @throws NotAtHand when it asks for something that the machine's host does not have
     */
    public List<Object> run(Machine machine, List<Object> context) {
        try {
            return machine.evaluate(ast, context, new Frame(context, -1, List.of()));
        } catch (Mismatch e) {
            return List.of();
        }
    }
}
