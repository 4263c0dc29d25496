/** Reads JSON that may be anything at all: what is not of the expected kind counts as absent. */

/** How deep items may stand within each other: deeper is no form that a person can fill in. */
export const DEEPEST = 100;

const at = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null && !Array.isArray(holder)
    ? (holder as Record<string, unknown>)[name]
    : undefined;

export { at };

/** The elements under a name; none where there is no array. */
export function list<T = unknown>(holder: unknown, name: string): T[] {
  const found = at(holder, name);
  return Array.isArray(found) ? (found as T[]) : [];
}

/** The text under a name; empty where there is none. */
export function text(holder: unknown, name: string): string {
  const found = at(holder, name);
  return typeof found === 'string' ? found : '';
}

export const flag = (holder: unknown, name: string): boolean => at(holder, name) === true;

/** A count from 0. */
export const count = (found: unknown): number | undefined =>
  typeof found === 'number' && Number.isInteger(found) && found >= 0 && found <= 2147483647 ? found : undefined;

/** Whether anything stands under a name: not null, not an empty list or object. */
export function filled(holder: unknown, name: string): boolean {
  const found = at(holder, name);
  if (found == null) return false;
  return typeof found !== 'object' || Object.keys(found).length > 0;
}

/** Whether any item of a form or an answer stands deeper than DEEPEST. */
export function tooDeep(parent: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return true;
  return list(parent, 'item').some(
    (item) => tooDeep(item, depth + 1) || list(item, 'answer').some((answer) => tooDeep(answer, depth + 1)),
  );
}
