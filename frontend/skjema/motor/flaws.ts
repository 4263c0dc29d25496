import { type Definition, type Item, knownType } from './definition.js';
import { evaluationOrder } from './evaluation-order.js';
import { tooDeep } from './json.js';
import type { FormProblem } from './node.js';
import { isHostile } from './pattern-of.js';

const known = new WeakMap<Definition, FormProblem[]>();

/** What is wrong with the form itself, so that no answer can be right. */
export function flawsOf(definition: Definition): readonly FormProblem[] {
  const found = known.get(definition) ?? find(definition);
  known.set(definition, found);
  return found;
}

function find(definition: Definition): FormProblem[] {
  const flaws: FormProblem[] = [];
  const flaw = (linkId: string, code: string, reason: string, expression = 'Questionnaire') =>
    flaws.push({ severity: 'error', linkId, code, reason, limit: '', expression });
  if (tooDeep(definition.json)) {
    flaw('', 'too-costly', 'skjema-dypt');
    return flaws;
  }
  const seen = new Set<string>();
  const walk = (items: readonly Item[], parent: string): void =>
    items.forEach(({ linkId, type, limits, items: within }, i) => {
      const path = `${parent}.item[${i}]`;
      if (seen.has(linkId)) flaw(linkId, 'invalid', 'skjema-to-like', path);
      seen.add(linkId);
      if (!knownType(type)) flaw(linkId, 'code-invalid', 'skjema-type', path);
      if (isHostile(limits)) flaw(linkId, 'too-costly', 'skjema-monster', path);
      walk(within, path);
    });
  walk(definition.items, 'Questionnaire');
  const { circles, tooMuch } = evaluationOrder(definition);
  if (tooMuch) flaw('', 'too-costly', 'skjema-uttrykk-mange');
  for (const { linkId, byExpression } of circles) {
    flaw(linkId, 'invalid', byExpression ? 'skjema-uttrykk-ring' : 'skjema-ring');
  }
  return flaws;
}
