import type { Answers } from './answers.js';
import type { Condition } from './definition.js';
import { answersOf } from './evaluation.js';
import type { Node, Slot } from './node.js';
import { compare, same, type Value } from './value.js';

/**
 * Whether the item is enabled. The answer of a question that is itself disabled counts as none, so a chain of conditions
 * falls together. A circle of conditions counts as disabled. The verdict is kept in the node.
 */
export function isEnabled(answers: Answers, node: Node): boolean {
  if (node.enabled === undefined) {
    if (answers.evaluator) return answers.evaluator.enabled(node, () => judge(answers, node));
    node.enabled = false;
    node.enabled = judge(answers, node);
  }
  return node.enabled;
}

/** Before expressions can be worked out, what hangs on one is not shown. */
function judge(answers: Answers, node: Node): boolean {
  const { owner } = node.parent;
  if ((owner && !isEnabled(answers, owner)) || !conditionsHold(answers, node)) return false;
  return !node.item.expressions?.enableWhen || (answers.evaluator?.allows(node) ?? false);
}

function conditionsHold(answers: Answers, node: Node): boolean {
  const { conditions, all } = node.item;
  if (conditions.length === 0) return true;
  const condition = (each: Condition) => holds(each, given(answers, node, each.question));
  return all ? conditions.every(condition) : conditions.some(condition);
}

/**
 * Without an answer only `exists = false` holds; `!=` holds when there is an answer and none is equal.
 */
function holds({ operator, answer }: Condition, values: Value[]): boolean {
  if (!answer) return false;
  if (operator === 'exists') return (answer.raw === true) === values.length > 0;
  if (values.length === 0) return false;
  const ordered = (accept: (order: number) => boolean) =>
    values.some((value) => {
      const order = compare(value, answer);
      return order !== undefined && accept(order);
    });
  switch (operator) {
    case '=':
      return values.some((value) => same(answer, value));
    case '!=':
      return !values.some((value) => same(answer, value));
    case '>':
      return ordered((order) => order > 0);
    case '<':
      return ordered((order) => order < 0);
    case '>=':
      return ordered((order) => order >= 0);
    case '<=':
      return ordered((order) => order <= 0);
    default:
      return false;
  }
}

/** The enabled answers of the question nearest to the node: those that share its innermost group with it. */
function given(answers: Answers, node: Node, linkId: string): Value[] {
  let occurrences = answers.occurrences(linkId);
  if (occurrences.length > 1) {
    const depths = occurrences.map((each) => sharedDepth(node.parent, each.parent));
    const nearest = Math.max(...depths);
    occurrences = occurrences.filter((_, i) => depths[i] === nearest);
  }
  return occurrences.filter((each) => isEnabled(answers, each)).flatMap((each) => answersOf(answers, each));
}

function sharedDepth(one: Slot, other: Slot): number {
  let a = one;
  let b = other;
  while (a !== b) {
    if (a.depth >= b.depth) a = a.owner!.parent;
    else b = b.owner!.parent;
  }
  return a.depth;
}
