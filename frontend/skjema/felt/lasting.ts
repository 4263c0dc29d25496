import type { Node } from '../motor/node.js';
import type { Svartilstand } from '../motor/svartilstand.js';
import { LOADERS, type Sjelden, slagOf } from './slag.js';
import { isTable } from './tabeller.js';

const there = new Set<Sjelden>();

/** Whether a rare kind of field can be drawn. If not, it is fetched, and `done` is told whether it came. */
export function lastet(kind: Sjelden, done: (failed: boolean) => void): boolean {
  if (there.has(kind)) return true;
  LOADERS[kind]().then(
    () => {
      there.add(kind);
      done(false);
    },
    () => done(true),
  );
  return false;
}

/** The rare kinds of field that these nodes and what is under them are drawn with, and that are not here yet. */
export function missingKinds(tilstand: Svartilstand, nodes: readonly Node[]): Sjelden[] {
  const kinds = new Set<Sjelden>();
  const look = (node: Node) => {
    const kind = isTable(node) ? 'tabell' : slagOf(node, tilstand)?.load;
    if (kind && !there.has(kind)) kinds.add(kind);
    node.slots.forEach((slot) => slot.nodes.forEach(look));
  };
  nodes.forEach(look);
  return [...kinds];
}

/** Ends when they are here, or cannot be had. */
export const fetchKinds = (kinds: readonly Sjelden[]): Promise<unknown> =>
  Promise.all(kinds.map((kind) => new Promise<void>((done) => lastet(kind, () => done()))));
