import type { Node } from './motor/node.js';
import type { Svartilstand } from './motor/svartilstand.js';
import type { Value } from './motor/value.js';

/** What the fields of one form share. */
export interface Skjemakontekst {
  readonly tilstand: Svartilstand;
  readonly readonly: boolean;
  /** Ids of nodes whose errors are shown: those that have been checked. */
  readonly checked: Set<string>;
  /** Draws the place where a file is attached to a question; without it the form says that files are attached elsewhere. */
  readonly vedlegg?: (felt: Felt) => unknown;
  /** Who gave the answer, in words, where that is to be shown. */
  skrevetAv?(node: Node): string | undefined;
  /** A person has answered. */
  answer(node: Node, values: Value[], unread?: string): void;
  add(beside: Node): void;
  remove(node: Node): void;
}

/** What a kind of field needs in order to be drawn. */
export interface Felt {
  readonly node: Node;
  readonly kontekst: Skjemakontekst;
  /** Id of the control, or of the first of them. */
  readonly id: string;
  /** The answer, or the one of several that this field is for. */
  readonly value?: Value;
  /** Its words, where they are others than the question's: one of several answers. */
  readonly label?: string;
  /** Ids of help and error, for `aria-describedby`. */
  readonly describedBy?: string;
  readonly invalid: boolean;
  /** What has been typed in the controls of the field, also where it is no answer yet. The field's own: change it in place. */
  readonly written: string[];
  set(values: Value[], unread?: string): void;
}

export const controlId = (node: Node): string => `felt-${node.id}`;

/** The enabled help texts under a question. */
export function displayed(tilstand: Svartilstand, node: Node): Node[] {
  return node.slots[0].nodes.filter(
    (each) => each.item.type === 'display' && each.item.control === 'help' && tilstand.enabled(each),
  );
}
