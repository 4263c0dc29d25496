import { Answers } from './answers.js';
import { Checker } from './checker.js';
import { readQuestionnaire } from './definition.js';
import type { QuestionnaireJson, ResponseJson } from './fhir.js';
import { checkForm } from './form-check.js';
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
export function inspectAnswer(form: string, answer: string, terminology?: Terminology): readonly FormProblem[] {
  if (form.length > MOST_TEXT) return refused('too-long', 'skjema-stort', 'Questionnaire');
  if (answer.length > MOST_TEXT) return refused('too-long', 'svar-stort', 'QuestionnaireResponse');
  const questionnaire = read<QuestionnaireJson>(form);
  if (!questionnaire) return refused('structure', 'skjema-uleselig', 'Questionnaire');
  const response = read<ResponseJson>(answer);
  if (!response) return refused('structure', 'uleselig', 'QuestionnaireResponse');
  return Checker.check(new Answers(readQuestionnaire(questionnaire, terminology), response), 'received');
}

export const isValid = (problems: readonly FormProblem[]): boolean =>
  !problems.some(({ severity }) => severity === 'error');

const refused = (code: string, reason: string, expression: string): FormProblem[] => [
  { severity: 'error', linkId: '', code, reason, limit: '', expression },
];

function read<T extends object>(text: string): T | undefined {
  if (nesting(text) > MOST_NESTING) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as T) : undefined;
  } catch {
    return undefined;
  }
}

/** How deep brackets stand within each other, outside of texts. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '{' || c === '[') deepest = Math.max(deepest, ++depth);
    else if (c === '}' || c === ']') depth--;
    else if (c === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === '\\') i++;
    }
  }
  return deepest;
}
