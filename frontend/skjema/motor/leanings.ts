import type { Item } from './definition.js';
import type { ItemExpressions, Variable } from './item-expressions.js';

const ASKED =
  /linkId\s*(?:=|~|in)\s*(\((?:[^()']|'(?:[^'\\]|\\.)*')*\)|'(?:[^'\\]|\\.)*')|('(?:[^'\\]|\\.)*')\s*(?:=|~)\s*linkId/g;
const TEXT = /'((?:[^'\\]|\\.)*)'/g;
const NAME = /%[`']?([A-Za-z_][\w-]*)/g;

/** The linkIds that an expression names, in itself and in the variables that it uses. */
export function linkIdsIn(source: string, variables: readonly Variable[]): Set<string> {
  const found = new Set<string>();
  const seen = new Set<Variable>();
  const look = (text: string): void => {
    for (const [, after, before] of text.matchAll(ASKED)) {
      for (const [, linkId] of (after ?? before).matchAll(TEXT)) found.add(linkId);
    }
    for (const [, name] of text.matchAll(NAME)) {
      const variable = variables.find((each) => each.name === name);
      if (!variable || seen.has(variable)) continue;
      seen.add(variable);
      look(variable.text);
    }
  };
  look(source);
  return found;
}

/** What each item's own expressions look at: those that say whether it is enabled and what its answer is. */
export function leanings(items: Item[], root: ItemExpressions | undefined): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const collect = (each: Item[], variables: readonly Variable[]): void => {
    for (const item of each) {
      const { expressions } = item;
      const known = expressions ? [...expressions.variables, ...variables] : variables;
      const sources = [expressions?.calculated, expressions?.enableWhen].filter((source) => source !== undefined);
      const linkIds = sources.flatMap(({ text }) => [...linkIdsIn(text, known)]);
      if (linkIds.length) found.set(item.linkId, new Set(linkIds));
      collect(item.items, known);
    }
  };
  collect(items, root?.variables ?? []);
  return found;
}
