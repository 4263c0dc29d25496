import { type Breach, breach, unjudged } from './breach.js';
import type { Item } from './definition.js';
import { field, same, type Value } from './value.js';
import type { ValueSet } from './value-set.js';

/** What an answer is checked for: a draft that is about to be sent, or an answer as it has been received. */
export type Purpose = 'send' | 'received';

/** Whether an answer is among those that a question offers. */
export function checkChoice(item: Item, value: Value, purpose: Purpose, worked?: readonly Value[]): Breach | undefined {
  if (worked) {
    const hit = worked.some((each) => each.type === value.type && same(each, value));
    return hit || (item.choices.openText && value.type === 'String') ? undefined : breach('code-invalid', 'valg');
  }
  const { set, unknownSet, openText, open } = item.choices;
  const free = !item.options.length && !set && !unknownSet;
  if (free || open || (openText && value.type === 'String') || offered(item, value, purpose)) return undefined;
  const found = set && value.type === 'Coding' ? inSet(set, value) : breach('code-invalid', 'valg');
  return found && unknownSet ? unjudged('valg-ukjent') : found;
}

/** A code is told apart by its system; in a draft of our own, a missing system does no harm. */
function offered({ options }: Item, value: Value, purpose: Purpose): boolean {
  return options.some((option) => {
    const exact =
      purpose === 'send' || value.type !== 'Coding' || field(value, 'system') === field(option.value, 'system');
    return exact && option.value.type === value.type && same(option.value, value);
  });
}

function inSet(set: ValueSet, value: Value): Breach | undefined {
  switch (set.judge(field(value, 'system'), field(value, 'code'), field(value, 'display'))) {
    case 'in':
      return undefined;
    case 'out':
      return breach('code-invalid', 'valg');
    case 'wrong-words':
      return breach('invalid', 'valg-ord');
    case 'unknown':
      return unjudged('valg-ukjent');
  }
}
