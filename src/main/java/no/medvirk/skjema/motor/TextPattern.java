package no.medvirk.skjema.motor;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that never backtracks: all ways to match are followed at once, so that the time grows with the
 * length of the text and of the pattern, and what is left of a {@link Budget} decides when to give up.
 */
final class TextPattern {

    enum Verdict {
        YES,
        NO,
        /** The budget is used up. */
        UNKNOWN
    }

    /** How many steps the check of one answer may take in all. */
    static final class Budget {
        private static final int STEPS = 10_000_000;
        private int left;

        Budget() {
            this(STEPS);
        }

        Budget(int steps) {
            this.left = steps;
        }

        boolean spent() {
            return left <= 0;
        }
    }

    enum Op {
        ONE,
        SPLIT,
        JUMP,
        START,
        END,
        BOUNDARY,
        AHEAD,
        MATCH
    }

    /** One step; {@code x} and {@code y} are relative places to go on from. */
    record Step(Op op, int x, int y, boolean not, @Nullable CharSet set) {
        static Step one(CharSet set) {
            return new Step(Op.ONE, 1, 0, false, set);
        }

        static Step split(int x, int y) {
            return new Step(Op.SPLIT, x, y, false, null);
        }

        static Step jump(int x) {
            return new Step(Op.JUMP, x, 0, false, null);
        }

        static Step start() {
            return new Step(Op.START, 1, 0, false, null);
        }

        static Step end() {
            return new Step(Op.END, 1, 0, false, null);
        }

        static Step boundary(boolean not) {
            return new Step(Op.BOUNDARY, 1, 0, not, null);
        }

        static Step ahead(int x, boolean not) {
            return new Step(Op.AHEAD, x, 0, not, null);
        }

        static Step match() {
            return new Step(Op.MATCH, 0, 0, false, null);
        }
    }

    private final Step[] steps;

    TextPattern(List<Step> steps) {
        this.steps = steps.toArray(Step[]::new);
    }

    /** Whether the whole text matches. */
    Verdict matches(String text, Budget budget) {
        boolean yes = new Run(text.codePoints().toArray(), budget).from(0, 0, true);
        return budget.spent() ? Verdict.UNKNOWN : yes ? Verdict.YES : Verdict.NO;
    }

    private final class Run {
        private final int[] text;
        private final Budget budget;

        Run(int[] text, Budget budget) {
            this.text = text;
            this.budget = budget;
        }

        /** Follows all ways from a step and a place in the text; a match counts at the end, or anywhere. */
        boolean from(int first, int start, boolean whole) {
            budget.left -= steps.length;
            int[] mark = new int[steps.length];
            Arrays.fill(mark, -1);
            int[] stack = new int[2 * steps.length + 2];
            int[] now = new int[steps.length];
            int[] next = new int[steps.length];
            int count = reach(first, start, now, 0, mark, stack);
            for (int at = start; ; at++) {
                if (count < 0) {
                    return false;
                }
                boolean end = at == text.length;
                for (int i = 0; i < count; i++) {
                    if (steps[now[i]].op == Op.MATCH && (!whole || end)) {
                        return true;
                    }
                }
                if (end || count == 0) {
                    return false;
                }
                int reached = 0;
                for (int i = 0; i < count && reached >= 0; i++) {
                    budget.left--;
                    Step step = steps[now[i]];
                    if (step.set != null && step.set.has(text[at])) {
                        reached = reach(now[i] + 1, at + 1, next, reached, mark, stack);
                    }
                }
                count = reached;
                int[] other = now;
                now = next;
                next = other;
            }
        }

        /** Adds the steps that are reached without reading; -1 when the budget is used up. */
        private int reach(int first, int at, int[] into, int found, int[] mark, int[] stack) {
            int count = found;
            int top = 0;
            stack[top++] = first;
            while (top > 0) {
                int pc = stack[--top];
                if (--budget.left <= 0) {
                    return -1;
                }
                if (mark[pc] == at) {
                    continue;
                }
                mark[pc] = at;
                Step step = steps[pc];
                switch (step.op) {
                    case ONE, MATCH -> into[count++] = pc;
                    case SPLIT -> {
                        stack[top++] = pc + step.y;
                        stack[top++] = pc + step.x;
                    }
                    default -> {
                        if (passes(step, pc, at)) {
                            stack[top++] = pc + step.x;
                        }
                    }
                }
            }
            return count;
        }

        private boolean passes(Step step, int pc, int at) {
            return switch (step.op) {
                case START -> at == 0;
                case END -> at == text.length;
                case BOUNDARY -> (word(at - 1) != word(at)) != step.not;
                case AHEAD -> from(pc + 1, at, false) != step.not;
                default -> true;
            };
        }

        private boolean word(int at) {
            if (at < 0 || at >= text.length) {
                return false;
            }
            int c = text[at];
            return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
        }
    }
}
