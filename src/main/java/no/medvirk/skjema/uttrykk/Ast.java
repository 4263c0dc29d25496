package no.medvirk.skjema.uttrykk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as a tree. */
sealed interface Ast {

    record Literal(List<Object> values) implements Ast {}

    record Constant(String name) implements Ast {}

    /** {@code $this}, {@code $index} or {@code $total}. */
    record Dollar(String name) implements Ast {}

    /**
     * @param first it begins a path
     */
    record Member(String name, boolean first) implements Ast {}

    record Call(String name, Functions.Fn function, List<Ast> args) implements Ast {}

    record Path(Ast first, List<Ast> steps) implements Ast {}

    record At(Ast index) implements Ast {}

    record Negate(Ast of) implements Ast {}

    record Chain(Ast first, List<Link> links) implements Ast {}

    /** An operator and what stands after it: an expression, or the name of a type. */
    record Link(String sign, @Nullable Ast right, String type) {}
}
