import type { Item } from './definition.js';

/** The items that can be settled, each after those it hangs on, and those that lead back to where they began. */
export interface Order {
  settled: Item[];
  /** In the order of the form. */
  circles: Item[];
}

/** @param leanings what items hang on beside their conditions */
export function orderOf(items: Item[], leanings: ReadonlyMap<string, ReadonlySet<string>>): Order {
  const all = new Map<string, Item>();
  const leansOn = new Map<string, Set<string>>();
  collect(items, undefined, all, leansOn, leanings);
  const settled = settle(leansOn).map((linkId) => all.get(linkId)!);
  const circles = [...all.values()].filter(
    ({ linkId, conditions }) => leansOn.has(linkId) && (conditions.length > 0 || leanings.has(linkId)),
  );
  return { settled, circles };
}

/** An item hangs on the questions of its conditions and expressions, and on the item it stands in. */
function collect(
  items: Item[],
  parent: string | undefined,
  all: Map<string, Item>,
  leansOn: Map<string, Set<string>>,
  leanings: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const item of items) {
    all.set(item.linkId, item);
    const others = leansOn.get(item.linkId) ?? new Set();
    leansOn.set(item.linkId, others);
    item.conditions.forEach(({ question }) => others.add(question));
    leanings.get(item.linkId)?.forEach((linkId) => others.add(linkId));
    if (parent !== undefined) others.add(parent);
    collect(item.items, item.linkId, all, leansOn, leanings);
  }
}

/** Takes away each item that hangs on nothing that is left, in that order; those in and behind a circle remain. */
function settle(leansOn: Map<string, Set<string>>): string[] {
  const bears = new Map<string, string[]>();
  const free: string[] = [];
  for (const [linkId, others] of leansOn) {
    for (const other of others) {
      if (!leansOn.has(other)) others.delete(other);
      else
        bears
          .set(other, bears.get(other) ?? [])
          .get(other)!
          .push(linkId);
    }
    if (!others.size) free.push(linkId);
  }
  for (let i = 0; i < free.length; i++) {
    leansOn.delete(free[i]);
    for (const borne of bears.get(free[i]) ?? []) {
      const others = leansOn.get(borne);
      if (others?.delete(free[i]) && !others.size) free.push(borne);
    }
  }
  return free;
}
