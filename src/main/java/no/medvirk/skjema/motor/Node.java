package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item at its place in an answer. Items that have not been answered have a node as well, so that the tree
 * shows what is missing. A group has one slot; a question has one for each answer, and always at least one.
 */
final class Node {

    /** An answer with what is nested under it, or the content of a group, or the whole response. */
    static final class Slot {
        final @Nullable Node owner;
        final @Nullable Value value;
        /** Which {@code item} and {@code answer} of the parent it is; -1 where the response does not name it. */
        private final int item;

        private final int answer;
        final int depth;
        final List<Node> nodes;

        Slot(@Nullable Node owner, @Nullable Value value, int item, int answer, int size) {
            this.owner = owner;
            this.value = value != null && value.blank() ? null : value;
            this.item = item;
            this.answer = answer;
            this.depth = owner == null ? 0 : owner.parent.depth + 1;
            this.nodes = size == 0 ? List.of() : new ArrayList<>(size);
        }

        /** Where it is, as FHIRPath; told only of what is wrong. */
        String path() {
            if (owner == null) {
                return "QuestionnaireResponse";
            }
            String path = owner.parent.path() + (item < 0 ? "" : ".item[" + item + "]");
            return answer < 0 ? path : path + ".answer[" + answer + "]";
        }
    }

    final Item item;
    final Slot parent;
    private final int at;
    final List<Slot> slots;

    @Nullable
    Boolean enabled;

    Node(Item item, Slot parent, int at, int size) {
        this.item = item;
        this.parent = parent;
        this.at = at;
        this.slots = new ArrayList<>(size);
    }

    /** The response names this item, answered or not. */
    boolean present() {
        return at >= 0;
    }

    String path() {
        return at < 0 ? parent.path() : parent.path() + ".item[" + at + "]";
    }

    List<Value> values() {
        List<Value> values = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            if (slot.value != null) {
                values.add(slot.value);
            }
        }
        return values;
    }

    int count() {
        int count = 0;
        for (Slot slot : slots) {
            if (slot.value != null) {
                count++;
            }
        }
        return count;
    }
}
