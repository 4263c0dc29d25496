import type { Breach } from './breach.js';
import type { Item } from './definition.js';
import { blank, type Value } from './value.js';

/** An answer with what is nested under it, or the content of a group, or the whole response. */
export interface Slot {
  readonly owner?: Node;
  readonly depth: number;
  /** Which `item` and `answer` of the parent it was read from; -1 where the response did not name it. */
  readonly item: number;
  readonly answer: number;
  value?: Value;
  nodes: Node[];
  /** What stands in the controls of the answer while it is written, also where it is no answer yet. */
  written?: string[];
  /** Why what is written is no answer. */
  unread?: string;
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
  /** Which `item` of the parent it was read from; -1 where the response did not name it. */
  readonly at: number;
  /** The response names this item, answered or not. */
  present: boolean;
  slots: Slot[];
  enabled?: boolean;
  /** What a person has written that cannot be read as an answer: the reason, see Problem. */
  unread?: string;
}

export function newSlot(owner: Node | undefined, value?: Value, item = -1, answer = -1): Slot {
  return {
    owner,
    depth: owner ? owner.parent.depth + 1 : 0,
    item,
    answer,
    value: value && !blank(value) ? value : undefined,
    nodes: [],
  };
}

export function valuesOf(node: Node): Value[] {
  return node.slots.flatMap((slot) => (slot.value ? [slot.value] : []));
}

/** Where it is in the response that was read, as FHIRPath. */
export function slotPath({ owner, item, answer }: Slot): string {
  if (!owner) return 'QuestionnaireResponse';
  return slotPath(owner.parent) + (item < 0 ? '' : `.item[${item}]`) + (answer < 0 ? '' : `.answer[${answer}]`);
}

export const nodePath = ({ parent, at }: Node): string => slotPath(parent) + (at < 0 ? '' : `.item[${at}]`);

/** Something wrong in a form or an answer, with the reason that picks its sentence. */
export interface FormProblem extends Breach {
  linkId: string;
  /** Where it is, as FHIRPath; of an answer, where it was when it was read. */
  expression: string;
}

/** Something wrong in an answer. Codes: required, value, structure, not-found, too-long, code-invalid, invalid, … */
export interface Problem extends FormProblem {
  /** The node it stands at, if it has a place in the form. */
  node?: Node;
  /** The one of its answers that is wrong. */
  slot?: Slot;
}
