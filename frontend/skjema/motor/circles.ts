import type { Item } from './definition.js';

/** The items with conditions that never come to an end, in the order of the form: those lead back to where they began. */
export function findCircles(items: Item[]): Item[] {
  const all = new Map<string, Item>();
  const leansOn = new Map<string, Set<string>>();
  collect(items, undefined, all, leansOn);
  settle(leansOn);
  return [...all.values()].filter((item) => leansOn.has(item.linkId) && item.conditions.length > 0);
}

/** An item hangs on the questions of its conditions, and on the item it stands in. */
function collect(items: Item[], parent: string | undefined, all: Map<string, Item>, leansOn: Map<string, Set<string>>) {
  for (const item of items) {
    all.set(item.linkId, item);
    const others = leansOn.get(item.linkId) ?? new Set();
    leansOn.set(item.linkId, others);
    item.conditions.forEach(({ question }) => others.add(question));
    if (parent !== undefined) others.add(parent);
    collect(item.items, item.linkId, all, leansOn);
  }
}

/** Takes away each item that hangs on nothing that is left; those in and behind a circle remain. */
function settle(leansOn: Map<string, Set<string>>): void {
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
  for (let linkId = free.pop(); linkId !== undefined; linkId = free.pop()) {
    leansOn.delete(linkId);
    for (const borne of bears.get(linkId) ?? []) {
      const others = leansOn.get(borne);
      if (others?.delete(linkId) && !others.size) free.push(borne);
    }
  }
}
