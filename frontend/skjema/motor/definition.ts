import type { Extension, QuestionnaireItem, QuestionnaireJson } from './fhir.js';
import { type Value, valueOf } from './value.js';

const FHIR = 'http://hl7.org/fhir/StructureDefinition/';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/';
const OWN = 'https://medvirk.no/fhir/StructureDefinition/';

export interface Condition {
  question: string;
  operator: string;
  answer?: Value;
}

export interface Option {
  value: Value;
  exclusive: boolean;
}

/** What extensions say of an answer; undefined where nothing is said. */
export interface Limits {
  min?: Value;
  max?: Value;
  minLength?: number;
  decimals?: number;
  minOccurs?: number;
  maxOccurs?: number;
  regex?: RegExp;
}

/** An item of the form: group, display or question. */
export interface Item {
  linkId: string;
  type: string;
  text: string;
  required: boolean;
  repeats: boolean;
  readOnly: boolean;
  hidden: boolean;
  maxLength?: number;
  conditions: Condition[];
  all: boolean;
  options: Option[];
  limits: Limits;
  /** `help`, `check-box`, `drop-down`, … */
  control?: string;
  keyboard?: string;
  autocomplete?: string;
  /** `info` or `advarsel`: a display that stands out. */
  emphasis?: string;
  items: Item[];
}

/** A form, read: its items in order, and each linkId with its item. */
export interface Definition {
  language: string;
  canonical: string;
  items: Item[];
  byLinkId: Map<string, Item>;
}

export function readQuestionnaire(json: QuestionnaireJson): Definition {
  const byLinkId = new Map<string, Item>();
  const items = (json.item ?? []).map((each) => readItem(each, byLinkId));
  const canonical = json.url ? json.url + (json.version ? `|${json.version}` : '') : '';
  return { language: json.language ?? 'nb', canonical, items, byLinkId };
}

function readItem(json: QuestionnaireItem, byLinkId: Map<string, Item>): Item {
  const say = (url: string) => extension(json.extension, url);
  const item: Item = {
    linkId: json.linkId,
    type: json.type,
    text: json.text ?? '',
    required: json.required === true,
    repeats: json.repeats === true,
    readOnly: json.readOnly === true,
    hidden: say(`${FHIR}questionnaire-hidden`)?.raw === true,
    maxLength: json.maxLength,
    conditions: (json.enableWhen ?? []).map((when) => ({
      question: when.question,
      operator: when.operator,
      answer: valueOf(when, 'answer'),
    })),
    all: json.enableBehavior === 'all',
    options: (json.answerOption ?? []).flatMap((option) => {
      const value = valueOf(option);
      const exclusive = extension(option.extension, `${FHIR}questionnaire-optionExclusive`)?.raw === true;
      return value ? [{ value, exclusive }] : [];
    }),
    limits: readLimits(say),
    control: firstCode(say(`${FHIR}questionnaire-itemControl`)),
    keyboard: text(say(`${SDC}sdc-questionnaire-keyboard`)),
    autocomplete: text(say(`${OWN}autocomplete`)),
    emphasis: text(say(`${OWN}framheving`)),
    items: [],
  };
  byLinkId.set(item.linkId, item);
  item.items = (json.item ?? []).map((each) => readItem(each, byLinkId));
  return item;
}

function readLimits(say: (url: string) => Value | undefined): Limits {
  return {
    min: say(`${FHIR}minValue`),
    max: say(`${FHIR}maxValue`),
    minLength: count(say(`${FHIR}minLength`)),
    decimals: count(say(`${FHIR}maxDecimalPlaces`)),
    minOccurs: count(say(`${FHIR}questionnaire-minOccurs`)),
    maxOccurs: count(say(`${FHIR}questionnaire-maxOccurs`)),
    regex: pattern(text(say(`${FHIR}regex`))),
  };
}

/** A pattern that cannot be read restricts nothing: the person who answers cannot mend the form. */
function pattern(source: string | undefined): RegExp | undefined {
  try {
    return source === undefined ? undefined : new RegExp(`^(?:${source})$`, 'u');
  } catch {
    return undefined;
  }
}

function extension(extensions: Extension[] | undefined, url: string): Value | undefined {
  const found = extensions?.find((each) => each.url === url);
  return found && valueOf(found);
}

const text = (value?: Value) => (typeof value?.raw === 'string' ? value.raw : undefined);

const count = (value?: Value) => (typeof value?.raw === 'number' ? value.raw : undefined);

function firstCode(value?: Value): string | undefined {
  return (value?.raw as { coding?: { code?: string }[] } | undefined)?.coding?.[0]?.code;
}
