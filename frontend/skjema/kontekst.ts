import type { Node } from './motor/node.js';
import { isBeside } from './motor/presentation.js';
import type { Svartilstand } from './motor/svartilstand.js';
import type { Value } from './motor/value.js';

/** What finds errors and words them: it is fetched when it is first needed. */
export type Kontroll = typeof import('./kontroll.js');

/** What the fields of one form share. */
export interface Skjemakontekst {
  readonly tilstand: Svartilstand;
  readonly readonly: boolean;
  /** Says what is wrong in an answer; missing until it has been fetched. */
  readonly kontroll?: Kontroll;
  /** Ids of nodes whose errors are shown: those that have been checked. */
  readonly checked: Set<string>;
  /** Level of the heading of an outermost group: 2 where the page has but its `h1` above. */
  readonly level: number;
  /** Draws the place where a file is attached to a question; without it the form says that files are attached elsewhere. */
  readonly vedlegg?: (felt: Felt) => unknown;
  /** Who gave the answer, in words, where that is to be shown. */
  skrevetAv?(node: Node): string | undefined;
  /** A person has answered. */
  answer(node: Node, values: Value[], unread?: string): void;
  /** A person has taken one of several answers away. */
  removeAnswer(node: Node, at: number): void;
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

/** Ids are told apart by spaces where they are referred to. */
export const controlId = (node: Node): string => `felt-${node.id.replace(/\s/g, '_')}`;

/** The enabled texts that are shown as a part of a question, all of them or those of one kind. */
export function displayed(tilstand: Svartilstand, node: Node, ...controls: string[]): Node[] {
  return (node.slots[0]?.nodes ?? [])
    .filter(({ item }) => isBeside(item) && !item.hidden && (!controls.length || controls.includes(item.control!)))
    .filter((each) => tilstand.enabled(each));
}
