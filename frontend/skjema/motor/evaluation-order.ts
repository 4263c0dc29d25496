import { orderOf } from './circles.js';
import type { Definition, Item } from './definition.js';
import { allSources, type ItemExpressions } from './item-expressions.js';
import { leanings } from './leanings.js';

const MOST_LETTERS = 1_000_000;

/** In what order the items of a form are worked out. */
export interface EvaluationOrder {
  /** The items with expressions that others may hang on, each after those it hangs on. */
  order: Item[];
  /** Those that hang on themselves. */
  circles: { linkId: string; byExpression: boolean }[];
  /** There is more of expressions than is read. */
  tooMuch: boolean;
}

export function evaluationOrder({ items, expressions }: Definition): EvaluationOrder {
  if (letters(expressions) + lettersIn(items) > MOST_LETTERS) return { order: [], circles: [], tooMuch: true };
  const leaning = leanings(items, expressions);
  const { settled, circles } = orderOf(items, leaning);
  return {
    order: settled.filter((item) => item.calculated || item.expressions?.enableWhen),
    circles: circles.map(({ linkId }) => ({ linkId, byExpression: leaning.has(linkId) })),
    tooMuch: false,
  };
}

const lettersIn = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + letters(item.expressions) + lettersIn(item.items), 0);

const letters = (given: ItemExpressions | undefined): number =>
  given ? allSources(given).reduce((sum, { text }) => sum + text.length, 0) : 0;
