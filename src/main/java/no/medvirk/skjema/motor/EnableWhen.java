package no.medvirk.skjema.motor;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One condition: a question, an operator and what to compare its answers with. */
record EnableWhen(
        String question, String operator, @Nullable Value answer) {

    /**
     * Holds against the answers given, which hold only what is enabled. Without an answer only {@code exists = false} holds;
     * {@code !=} holds when there is an answer and none is equal.
     */
    boolean holds(List<Value> given) {
        if (answer == null) {
            return false;
        }
        if (operator.equals("exists")) {
            return Json.yes(answer.raw()) != given.isEmpty();
        }
        if (given.isEmpty()) {
            return false;
        }
        return switch (operator) {
            case "=" -> given.stream().anyMatch(answer::same);
            case "!=" -> given.stream().noneMatch(answer::same);
            case ">", "<", ">=", "<=" -> given.stream().anyMatch(value -> ordered(value.compare(answer)));
            default -> false;
        };
    }

    private boolean ordered(OptionalInt order) {
        if (order.isEmpty()) {
            return false;
        }
        int sign = order.getAsInt();
        return switch (operator) {
            case ">" -> sign > 0;
            case "<" -> sign < 0;
            case ">=" -> sign >= 0;
            default -> sign <= 0;
        };
    }
}
