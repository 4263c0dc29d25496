import { list, text } from './json.js';

/** An expression as the form has it. */
export interface Source {
  text: string;
  /** Its language is one that this engine does not read, so that it cannot be judged. */
  foreign: boolean;
}

export interface Variable extends Source {
  name: string;
}

/** What must hold, and what is said where it does not. */
export interface Constraint extends Source {
  severity: 'error' | 'warning';
  human: string;
  /** It is about each answer, not about the item. */
  perAnswer: boolean;
}

/** The expressions of an item, or of the form itself. */
export interface ItemExpressions {
  variables: Variable[];
  calculated?: Source;
  enableWhen?: Source;
  initial?: Source;
  /** Which answers it offers. */
  options?: Source;
  min?: Source;
  max?: Source;
  constraints: Constraint[];
  /** What it was read from: `%qitem`. */
  json: unknown;
}

const FHIR = 'http://hl7.org/fhir/StructureDefinition/';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/';
const HELSENORGE = 'http://ehelse.no/fhir/StructureDefinition/';

/** Reads the expressions of an item or of a form; undefined where it has none. `score` is what it counts by its code. */
export function readExpressions(json: unknown, score?: Source): ItemExpressions | undefined {
  const found: ItemExpressions = { variables: [], constraints: [], json };
  for (const extension of list(json, 'extension')) readOne(found, extension);
  found.calculated ??= score;
  const { variables, constraints, calculated, enableWhen, initial, options, min, max } = found;
  const any = calculated ?? enableWhen ?? initial ?? options ?? min ?? max;
  return any || variables.length || constraints.length ? found : undefined;
}

/** All expressions, in the order in which a form is told what is wrong with them. */
export function allSources(given: ItemExpressions): Source[] {
  const { variables, calculated, enableWhen, initial, options, min, max, constraints } = given;
  const single = [calculated, enableWhen, initial, options, min, max].filter((each) => each !== undefined);
  return [...variables, ...single, ...constraints];
}

function readOne(found: ItemExpressions, extension: unknown): void {
  const source = sourceOf(extension);
  switch (text(extension, 'url')) {
    case `${FHIR}variable`:
      if (source) found.variables.push({ ...source, name: nameOf(extension) });
      break;
    case `${SDC}sdc-questionnaire-calculatedExpression`:
    case `${HELSENORGE}sdf-calculatedExpression`:
    case `${FHIR}cqf-expression`:
      found.calculated ??= source;
      break;
    case `${SDC}sdc-questionnaire-enableWhenExpression`:
      found.enableWhen ??= source;
      break;
    case `${SDC}sdc-questionnaire-initialExpression`:
    case `${HELSENORGE}sdf-fhirpath`:
      found.initial ??= source;
      break;
    case `${SDC}sdc-questionnaire-answerExpression`:
      found.options ??= source;
      break;
    case `${FHIR}minValue`:
      found.min ??= nested(extension);
      break;
    case `${FHIR}maxValue`:
      found.max ??= nested(extension);
      break;
    case `${HELSENORGE}sdf-minvalue`:
      found.min ??= source;
      break;
    case `${HELSENORGE}sdf-maxvalue`:
      found.max ??= source;
      break;
    case `${HELSENORGE}sdf-fhirpathvalidation`:
      if (source) found.constraints.push({ ...source, severity: 'error', human: '', perAnswer: true });
      break;
    case `${FHIR}questionnaire-constraint`:
    case `${FHIR}targetConstraint`:
    case `${SDC}targetConstraint`:
      found.constraints.push(...constraintOf(extension));
  }
}

/** The expression that stands where a value would: in the extension itself, or beside its value. */
function nested(extension: unknown): Source | undefined {
  const places = [
    extension,
    ...Object.entries(extension as object).flatMap(([name, json]) => (name.startsWith('_value') ? [json] : [])),
  ];
  for (const place of places) {
    for (const each of list(place, 'extension')) {
      const url = text(each, 'url');
      if (url === `${FHIR}cqf-expression` || url === `${FHIR}cqf-calculatedValue`) return sourceOf(each);
    }
  }
  return undefined;
}

function constraintOf(extension: unknown): Constraint[] {
  const parts = new Map(list(extension, 'extension').map((each) => [text(each, 'url'), each]));
  const source = sourceOf(parts.get('expression'));
  if (!source) return [];
  const severity = text(parts.get('severity'), 'valueCode') === 'warning' ? 'warning' : 'error';
  const human = text(parts.get('human'), 'valueString') || text(parts.get('human'), 'valueMarkdown');
  return [{ ...source, severity, human, perAnswer: false }];
}

function sourceOf(holder: unknown): Source | undefined {
  const plain = text(holder, 'valueString');
  if (plain) return { text: plain, foreign: false };
  const given = (holder as { valueExpression?: unknown } | undefined)?.valueExpression;
  const expression = text(given, 'expression');
  const language = text(given, 'language');
  return expression ? { text: expression, foreign: language !== '' && language !== 'text/fhirpath' } : undefined;
}

const nameOf = (extension: unknown) => text((extension as { valueExpression?: unknown }).valueExpression, 'name');
