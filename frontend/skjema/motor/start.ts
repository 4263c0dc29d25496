import type { Answers } from './answers.js';
import type { Option } from './definition.js';
import { isEnabled } from './enablement.js';
import { type Node, valuesOf } from './node.js';
import type { Value } from './value.js';

/** What a question begins with where nothing is answered: the form's own values, or those of an expression. */
export function initialOf(answers: Answers, node: Node): readonly Value[] {
  const { item } = node;
  if (item.type === 'group' || item.type === 'display' || item.calculated || valuesOf(node).length) return [];
  const found = answers.evaluator?.initial(node);
  return found?.length ? found : item.initial.slice(0, item.repeats ? undefined : 1);
}

/** The answers that a question offers: from an expression, from the form, or from a value set that is at hand. */
export function optionsOf(answers: Answers, node: Node): readonly Option[] {
  const { options, choices, expressions } = node.item;
  const worked = expressions?.options && answers.evaluator?.options(node);
  if (worked) return worked.map((value) => ({ value, exclusive: false }));
  return options.length ? options : (choices.set?.codings ?? []).map((value) => ({ value, exclusive: false }));
}

/** The questions of the tree, in the order of the form, with those that are not enabled left out. */
export function enabledNodes(answers: Answers, nodes: readonly Node[]): Node[] {
  return nodes
    .filter((node) => isEnabled(answers, node))
    .flatMap((node) => [node, ...node.slots.flatMap((slot) => enabledNodes(answers, slot.nodes))]);
}
