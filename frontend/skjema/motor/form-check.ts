import { knownType, readQuestionnaire } from './definition.js';
import type { QuestionnaireJson } from './fhir.js';
import { flawsOf } from './flaws.js';
import { at, flag, list, text, tooDeep } from './json.js';
import type { FormProblem } from './node.js';
import { patternOf } from './pattern-of.js';
import { read, Unreadable } from '../uttrykk/expression.js';
import { allSources, type ItemExpressions } from './item-expressions.js';
import { hasScript } from './scripts.js';
import { valueOf } from './value.js';
import type { Terminology } from './value-set.js';

const STATUSES = ['draft', 'active', 'retired', 'unknown'];
const OPERATORS = ['exists', '=', '!=', '>', '<', '>=', '<='];
const WITHOUT_OPTIONS = ['group', 'display', 'question', 'boolean', 'attachment'];
const WITHOUT_LENGTH = ['group', 'display', 'date', 'dateTime', 'time', 'choice', 'attachment', 'quantity'];

/**
 * What is wrong with a form itself, by FHIR's rules for a Questionnaire (que-1 to que-13) and by what this engine can do; the
 * gravest first.
 */
export function checkForm(json: QuestionnaireJson, terminology?: Terminology): FormProblem[] {
  const definition = readQuestionnaire(json, terminology);
  const { byLinkId, expressions } = definition;
  const flaws = flawsOf(definition);
  const problems: FormProblem[] = [...flaws];
  const error = (linkId: string, code: string, reason: string, expression: string) =>
    problems.push({ severity: 'error', linkId, code, reason, limit: '', expression });
  const warning = (linkId: string, reason: string, expression: string) =>
    problems.push({ severity: 'warning', linkId, code: 'not-supported', reason, limit: '', expression });

  const checkItem = (item: object, path: string) => {
    const linkId = text(item, 'linkId');
    const code = text(item, 'type');
    const type = code === 'coding' ? 'choice' : code;
    const has = (name: string) => at(item, name) !== undefined;
    const broken = (reason: string) => error(linkId, 'invariant', reason, path);
    if (!linkId.trim()) error(linkId, 'required', 'skjema-uten-id', path);
    if (type === 'group' && !list(item, 'item').length) warning(linkId, 'skjema-tom-gruppe', path);
    if (type === 'display' && list(item, 'item').length) broken('skjema-under');
    if (type === 'display') {
      // Helsenorge's editor writes them on texts too, as false, which does no harm.
      const demands = ['required', 'repeats', 'readOnly'];
      if (demands.some((name) => flag(item, name))) broken('skjema-visning-krav');
      else if (demands.some(has)) warning(linkId, 'skjema-visning-krav', path);
    }
    if ((type === 'display' || type === 'group') && list(item, 'initial').length) broken('skjema-startverdi');
    if (has('maxLength') && WITHOUT_LENGTH.includes(type)) broken('skjema-lengde');
    const options = list(item, 'answerOption').length > 0;
    if (options && has('answerValueSet')) broken('skjema-valg-to-steder');
    else if ((options || has('answerValueSet')) && knownType(type) && WITHOUT_OPTIONS.includes(type)) {
      broken('skjema-valg');
    }
    checkConditions(item, linkId, path);
    const known = byLinkId.get(linkId);
    const unreadable = known?.limits.pattern !== undefined && !patternOf(known.limits);
    if (unreadable && !flaws.some((flaw) => flaw.linkId === linkId)) {
      warning(linkId, 'skjema-monster-ukjent', path);
    }
    if (known?.choices.unknownSet || known?.limits.unknownUnitSet) warning(linkId, 'skjema-verdisett', path);
    checkExpressions(known?.expressions, linkId, path);
    if (hasScript(item)) error(linkId, 'invalid', 'skjema-script', path);
  };

  const checkExpressions = (given: ItemExpressions | undefined, linkId: string, path: string) => {
    const many = flaws.some(({ reason }) => reason === 'skjema-uttrykk-mange');
    for (const source of given && !many ? allSources(given) : []) {
      const state = source.foreign ? 'unknown' : stateOf(source.text);
      if (state === 'unknown') warning(linkId, 'skjema-uttrykk-ukjent', path);
      if (state === 'unreadable') error(linkId, 'invalid', 'skjema-uttrykk', path);
    }
  };

  const checkConditions = (item: object, linkId: string, path: string) => {
    const conditions = list(item, 'enableWhen');
    if (conditions.length > 1 && !text(item, 'enableBehavior')) {
      error(linkId, 'invariant', 'skjema-alle-eller-noen', path);
    }
    conditions.forEach((when, i) => {
      const here = `${path}.enableWhen[${i}]`;
      const operator = text(when, 'operator');
      const answer = valueOf(when, 'answer');
      if (!byLinkId.has(text(when, 'question'))) error(linkId, 'not-found', 'skjema-vilkar', here);
      const wrong = operator === 'exists' && typeof answer?.raw !== 'boolean';
      if (!OPERATORS.includes(operator) || !answer || wrong) {
        error(linkId, 'invariant', 'skjema-vilkar-ufullstendig', here);
      }
    });
  };

  const checkItems = (parent: object, path: string): void =>
    list<object>(parent, 'item').forEach((item, i) => {
      checkItem(item, `${path}.item[${i}]`);
      checkItems(item, `${path}.item[${i}]`);
    });

  if (text(json, 'resourceType') !== 'Questionnaire') error('', 'structure', 'skjema-annet', 'Questionnaire');
  const status = text(json, 'status');
  if (!STATUSES.includes(status)) error('', status ? 'code-invalid' : 'required', 'skjema-status', 'Questionnaire');
  checkExpressions(expressions, '', 'Questionnaire');
  if (!tooDeep(json)) checkItems(json, 'Questionnaire');
  return problems;
}

/** Whether an expression can be read: not, or not by this engine. */
function stateOf(source: string): 'readable' | 'unknown' | 'unreadable' {
  try {
    read(source);
    return 'readable';
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return error.unknown ? 'unknown' : 'unreadable';
  }
}
