import { list, text } from './json.js';
import { type Terminology, ValueSet } from './value-set.js';

/** The value sets of a Bundle, by their address. They come with the engine, so their words are the code systems' own. */
export function terminologyOf(bundle: unknown): Terminology {
  const sets = new Map<string, ValueSet>();
  for (const entry of list(bundle, 'entry')) {
    const { resource } = entry as { resource?: unknown };
    sets.set(text(resource, 'url'), new ValueSet(resource, true));
  }
  return (url) => sets.get(url);
}

/** The value sets that come with Medvirk. They are loaded when a form first refers to one that it does not contain. */
export async function bundledTerminology(): Promise<Terminology> {
  const { default: bundle } = await import('../../../forms/terminologi/verdisett.json');
  return terminologyOf(bundle);
}

/** Whether a form refers to value sets that it does not contain, so that `readQuestionnaire` needs a terminology. */
export function needsTerminology(form: unknown): boolean {
  return list<object>(form, 'item').some((item) => {
    const references = [text(item, 'answerValueSet'), ...unitSets(item)];
    return references.some((each) => each !== '' && !each.startsWith('#')) || needsTerminology(item);
  });
}

const unitSets = (item: object) =>
  list(item, 'extension').flatMap((extension) =>
    text(extension, 'url').endsWith('/questionnaire-unitValueSet') ? [text(extension, 'valueCanonical')] : [],
  );
