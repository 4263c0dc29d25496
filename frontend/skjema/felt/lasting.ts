import { LOADERS, type Sjelden } from './slag.js';

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
