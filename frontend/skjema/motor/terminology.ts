import { list, text } from './json.js';
import type { Terminology } from './value-set.js';

/** The value sets that come with Medvirk. They are loaded when a form first refers to one that it does not contain. */
export const bundledTerminology = async (): Promise<Terminology> => (await import('./bundled.js')).bundled;

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
