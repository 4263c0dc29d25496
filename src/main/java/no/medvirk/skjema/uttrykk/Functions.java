package no.medvirk.skjema.uttrykk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions by name. */
final class Functions {

    /** What a function works with: its arguments are evaluated when it asks for them. */
    record Call(Machine machine, List<Object> focus, List<Ast> args, Frame frame) {

        /** An argument that does not look at the focus. */
        List<Object> arg(int i) {
            if (i >= args.size()) {
                throw new Mismatch();
            }
            return machine.evaluate(args.get(i), frame.self(), frame);
        }
    }

    @FunctionalInterface
    interface Body {
        List<Object> run(Call call);
    }

    /** A function: how many arguments it takes, and what it gives. */
    record Fn(int least, int most, Body body) {}

    private static final Map<String, Fn> ALL = new HashMap<>();

    static {
        Filters.addTo(ALL);
        Conversions.addTo(ALL);
        Maths.addTo(ALL);
        Texts.addTo(ALL);
    }

    private Functions() {}

    /** Null for one that is not here. */
    static @Nullable Fn find(String name) {
        return ALL.get(name);
    }
}
