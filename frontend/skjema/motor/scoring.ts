import type { Source } from './item-expressions.js';
import { list, text } from './json.js';

const FORMULAS = 'http://ehelse.no/scoringFormulas';
const MOST_QUESTIONS = 500;

/**
 * What Helsenorge's scores are sums of, by linkId: a section score (`SS`) of the questions (`QS`) in the group it stands in and
 * in the groups there, a total score (`TS`) of all questions.
 */
export function scoreSources(form: unknown): Map<string, Source> {
  const found = new Map<string, Source>();
  const totals: string[] = [];
  const all = collect(form, found, totals);
  give(totals, all, found);
  return found;
}

function collect(parent: unknown, found: Map<string, Source>, totals: string[]): string[] {
  const questions: string[] = [];
  const sections: string[] = [];
  for (const item of list<object>(parent, 'item')) {
    const code = list(item, 'code').find((coding) => text(coding, 'system') === FORMULAS);
    const linkId = text(item, 'linkId');
    const kind = text(code, 'code');
    if (kind === 'QS') questions.push(linkId);
    if (kind === 'SS') sections.push(linkId);
    if (kind === 'TS') totals.push(linkId);
    for (const each of collect(item, found, totals)) questions.push(each);
  }
  give(sections, questions, found);
  return questions;
}

function give(scores: string[], questions: string[], found: Map<string, Source>): void {
  if (!scores.length || !questions.length || questions.length > MOST_QUESTIONS) return;
  const [first, ...rest] = questions.map(
    (linkId) => `%resource.descendants().where(linkId='${linkId.replace(/[\\']/g, '\\$&')}')`,
  );
  const sum = `${first}${rest.map((each) => `.combine(${each})`).join('')}.answer.value.ordinal().sum()`;
  scores.forEach((linkId) => found.set(linkId, { text: sum, foreign: false }));
}
