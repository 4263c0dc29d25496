import bundle from '../../../forms/terminologi/verdisett.json';
import { list, text } from './json.js';
import { type Terminology, ValueSet } from './value-set.js';

/** The value sets that come with Medvirk. */
export const bundled: Terminology = (url) => sets.get(url);

const sets = setsOf(bundle);

/** Those of a Bundle, by their address. Their words are the code systems' own. */
function setsOf(bundle: unknown): Map<string, ValueSet> {
  const sets = new Map<string, ValueSet>();
  for (const entry of list(bundle, 'entry')) {
    const { resource } = entry as { resource?: unknown };
    sets.set(text(resource, 'url'), new ValueSet(resource, true));
  }
  return sets;
}
