import { resolve } from 'node:path';
import type { Rolldown, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const FORM = 'frontend/skjema/mv-skjema.ts';

let form: Set<string> | undefined;

/**
 * What a form is drawn with lies in one file, and Lit's directives in another: all of it is asked for at once, and packs better
 * together.
 */
const codeSplitting: Rolldown.CodeSplittingOptions = {
  includeDependenciesRecursively: false,
  groups: [
    {
      test: /frontend\/skjema\//,
      name: (id, context) => ((form ??= needed(resolve(import.meta.dirname, FORM), context)).has(id) ? 'skjema' : null),
    },
    { test: /lit(-html)?\/(directive(-helpers)?|directives\/(repeat|live))\.js$/, name: 'direktiver' },
  ],
};

/** A module and all that must be there before it can run. */
function needed(root: string, context: Rolldown.ChunkingContext): Set<string> {
  const found = new Set<string>();
  const walk = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    context.getModuleInfo(id)?.importedIds.forEach(walk);
  };
  walk(root);
  return found;
}

const customConfig: UserConfigFn = () => ({ build: { rolldownOptions: { output: { codeSplitting } } } });

export default overrideVaadinConfig(customConfig);
