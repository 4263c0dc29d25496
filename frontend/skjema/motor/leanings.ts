import { type Token, tokens, Unreadable } from '../uttrykk/lexer.js';
import type { Item } from './definition.js';
import type { ItemExpressions, Variable } from './item-expressions.js';

const MOST_VARIABLES = 200;

/** What an expression names: the linkIds that it asks for, and variables. */
interface Named {
  linkIds: string[];
  variables: string[];
}

/** What each item's own expressions look at: those that say whether it is enabled and what its answer is. */
export function leanings(items: Item[], root: ItemExpressions | undefined): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const collect = (each: Item[], variables: readonly Variable[]): void => {
    for (const item of each) {
      const { expressions } = item;
      const known = expressions ? [...expressions.variables, ...variables] : variables;
      const linkIds = new Set<string>();
      const seen = new Set<Variable>();
      for (const source of [expressions?.calculated, expressions?.enableWhen]) {
        if (source) look(source.text, known, linkIds, seen);
      }
      if (linkIds.size) found.set(item.linkId, linkIds);
      collect(item.items, known);
    }
  };
  collect(items, root?.variables ?? []);
  return found;
}

function look(text: string, known: readonly Variable[], linkIds: Set<string>, seen: Set<Variable>): void {
  const named = namedIn(text);
  named.linkIds.forEach((linkId) => linkIds.add(linkId));
  for (const name of named.variables) {
    const variable = known.find((each) => each.name === name);
    if (!variable || seen.has(variable) || seen.size >= MOST_VARIABLES) continue;
    seen.add(variable);
    look(variable.text, known, linkIds, seen);
  }
}

/** Asked for as `linkId = 'a'`, `'a' = linkId` or `linkId in ('a' | 'b')`. */
function namedIn(source: string): Named {
  const named: Named = { linkIds: [], variables: [] };
  const found = tokensOf(source);
  found.forEach(({ kind, text }, i) => {
    if (kind === 'sign' && text === '%') named.variables.push(found[i + 1].text);
    if (kind !== 'name' || text !== 'linkId') return;
    if (equals(found[i - 1]) && found[i - 2]?.kind === 'text') named.linkIds.push(found[i - 2].text);
    const within = found[i + 1].kind === 'name' && found[i + 1].text === 'in';
    if (!within && !equals(found[i + 1])) return;
    for (let j = i + 2; found[j] && (found[j].kind === 'text' || (within && /^[(|]$/.test(found[j].text))); j++) {
      if (found[j].kind === 'text') named.linkIds.push(found[j].text);
      if (!within) break;
    }
  });
  return named;
}

const equals = (token: Token | undefined) => token?.kind === 'sign' && (token.text === '=' || token.text === '~');

/** None of an expression that cannot be read. */
function tokensOf(source: string): Token[] {
  try {
    return tokens(source);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
