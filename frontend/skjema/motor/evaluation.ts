import type { Answers } from './answers.js';
import type { Item } from './definition.js';
import type { Constraint } from './item-expressions.js';
import { type Node, valuesOf } from './node.js';
import type { Value } from './value.js';

/** What an expression sees that is in neither the form nor the answer. */
export interface Surroundings {
  /** FHIR dateTime with a zone. */
  now: string;
  /** What `%patient` and its like stand for: FHIR JSON by name. */
  context: Readonly<Record<string, unknown>>;
}

/** Works out the expressions of a form. It is loaded by the forms that have any. */
export interface Evaluator {
  /** The items with expressions that others may hang on, each after those it hangs on. */
  readonly order: readonly Item[];
  /** Keeps a verdict on whether an item is enabled, which may itself ask for other items. */
  enabled(node: Node, judge: () => boolean): boolean;
  /** Whether the item's own expression enables it; true where that cannot be judged. */
  allows(node: Node): boolean;
  /** What is calculated; undefined where there is no expression or it cannot be judged. */
  computed(node: Node): readonly Value[] | undefined;
  initial(node: Node): readonly Value[] | undefined;
  options(node: Node): readonly Value[] | undefined;
  limit(node: Node, side: 'min' | 'max'): Value | undefined;
  /** The constraints of an item that do not hold, or of the form itself. */
  broken(node: Node | undefined): Constraint[];
  /** LinkIds of the items whose expressions take too many steps; empty for the form itself. */
  readonly costly: ReadonlySet<string>;
  /** Forgets what was found for a reader that `onRead` has told of. */
  forget(reader: string): void;
  forgetAll(): void;
  /** Gives it all its steps again. */
  renew(): void;
  /** Works out what others may hang on. */
  prime(): void;
}

/** The answers of a question as others see them: where a form calculates them, what was sent is not believed. */
export function answersOf(answers: Answers, node: Node): readonly Value[] {
  const given = valuesOf(node);
  const { calculated } = node.item;
  if (!calculated || !answers.evaluator || (calculated === 'open' && given.length)) return given;
  return answers.evaluator.computed(node) ?? given;
}
