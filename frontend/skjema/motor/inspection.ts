import { TreeEvaluator } from '../uttrykk/evaluator.js';
import { Answers } from './answers.js';
import { Checker } from './checker.js';
import { readQuestionnaire } from './definition.js';
import type { QuestionnaireJson, ResponseJson } from './fhir.js';
import { checkForm } from './form-check.js';
import { text } from './json.js';
import { isDateTime, localNow } from './moments.js';
import type { FormProblem } from './node.js';
import type { Terminology } from './value-set.js';

const MOST_TEXT = 10_000_000;
const MOST_NESTING = 500;

/** Checks forms and answers that come as texts from anywhere. Nothing in them makes it throw or run for long. */
export function inspectForm(form: string, terminology?: Terminology): readonly FormProblem[] {
  if (form.length > MOST_TEXT) return refused('too-long', 'skjema-stort', 'Questionnaire');
  const json = read(form);
  return json ? checkForm(json, terminology) : refused('structure', 'skjema-uleselig', 'Questionnaire');
}

/** What is wrong with an answer to a form; a form that no answer can be right for is told of instead. */
export function inspectAnswer(
  form: string,
  answer: string,
  terminology?: Terminology,
  now = localNow(),
): readonly FormProblem[] {
  if (form.length > MOST_TEXT) return refused('too-long', 'skjema-stort', 'Questionnaire');
  if (answer.length > MOST_TEXT) return refused('too-long', 'svar-stort', 'QuestionnaireResponse');
  const questionnaire = read<QuestionnaireJson>(form);
  if (!questionnaire) return refused('structure', 'skjema-uleselig', 'Questionnaire');
  const response = read<ResponseJson>(answer);
  if (!response) return refused('structure', 'uleselig', 'QuestionnaireResponse');
  const answers = new Answers(readQuestionnaire(questionnaire, terminology), response);
  if (answers.definition.hasExpressions) {
    answers.evaluator = new TreeEvaluator(answers, { now: whenWritten(response, now), context: {} });
  }
  return Checker.check(answers, 'received');
}

/** An answer is judged by the day it was written, so that what was right then stays right. */
function whenWritten(response: ResponseJson, now: string): string {
  const authored = text(response, 'authored');
  if (!isDateTime(authored) || authored.length < 10) return now;
  return authored.includes('T') ? authored : `${authored}T12:00:00${now.slice(now.search(/Z|[+-]\d\d:\d\d$/))}`;
}

export const isValid = (problems: readonly FormProblem[]): boolean =>
  !problems.some(({ severity }) => severity === 'error');

const refused = (code: string, reason: string, expression: string): FormProblem[] => [
  { severity: 'error', linkId: '', code, reason, limit: '', expression },
];

function read<T extends object>(source: string): T | undefined {
  if (nesting(source) > MOST_NESTING) return undefined;
  try {
    const json: unknown = JSON.parse(source);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as T) : undefined;
  } catch {
    return undefined;
  }
}

/** How deep brackets stand within each other, outside of texts. */
function nesting(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === '{' || c === '[') deepest = Math.max(deepest, ++depth);
    else if (c === '}' || c === ']') depth--;
    else if (c === '"') {
      for (i++; i < source.length && source[i] !== '"'; i++) if (source[i] === '\\') i++;
    }
  }
  return deepest;
}
