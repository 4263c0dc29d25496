import type { Item } from './definition.js';
import { blank, type Value } from './value.js';

/** An answer with what is nested under it, or the content of a group, or the whole response. */
export interface Slot {
  readonly owner?: Node;
  readonly depth: number;
  value?: Value;
  nodes: Node[];
}

/**
 * An item at its place in an answer. Items that have not been answered have a node as well, so that the tree
 * shows what is missing. A group has one slot; a question has one for each answer, and always at least one.
 */
export interface Node {
  /** Unique in the tree and the same after a reload: linkIds from the top, with numbers where they repeat. */
  readonly id: string;
  readonly item: Item;
  readonly parent: Slot;
  /** The response names this item, answered or not. */
  present: boolean;
  slots: Slot[];
  enabled?: boolean;
  /** What a person has written that cannot be read as an answer: the reason, see Problem. */
  unread?: string;
}

export function newSlot(owner: Node | undefined, value?: Value): Slot {
  return {
    owner,
    depth: owner ? owner.parent.depth + 1 : 0,
    value: value && !blank(value) ? value : undefined,
    nodes: [],
  };
}

export function valuesOf(node: Node): Value[] {
  return node.slots.flatMap((slot) => (slot.value ? [slot.value] : []));
}

/** Something wrong in an answer, with the reason that picks its sentence. */
export interface Problem {
  linkId: string;
  /** FHIR issue type: required, value, structure, not-found, too-long, code-invalid, invalid. */
  code: string;
  reason: string;
  limit: string;
  /** The node it stands at, if it has a place in the form. */
  node?: Node;
}
