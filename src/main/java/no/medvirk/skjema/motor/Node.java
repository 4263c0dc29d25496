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
        final String path;
        final int depth;
        final List<Node> nodes = new ArrayList<>();

        Slot(@Nullable Node owner, @Nullable Value value, String path) {
            this.owner = owner;
            this.value = value != null && value.blank() ? null : value;
            this.path = path;
            this.depth = owner == null ? 0 : owner.parent.depth + 1;
        }
    }

    final Item item;
    final Slot parent;
    final String path;
    /** The response names this item, answered or not. */
    final boolean present;

    final List<Slot> slots = new ArrayList<>(1);

    @Nullable
    Boolean enabled;

    Node(Item item, Slot parent, String path, boolean present) {
        this.item = item;
        this.parent = parent;
        this.path = path;
        this.present = present;
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
}
