import { Extensions, scoreOf } from './extensions.js';
import type { QuestionnaireItem, QuestionnaireJson } from './fhir.js';
import { type ItemExpressions, readExpressions, type Source } from './item-expressions.js';
import { at, count, flag, list, text, tooDeep } from './json.js';
import { scoreSources } from './scoring.js';
import { type Presentation, readPresentation } from './presentation.js';
import { type Value, valueOf } from './value.js';
import { type Terminology, type ValueSet, valueSetsOf } from './value-set.js';

export interface Condition {
  question: string;
  operator: string;
  answer?: Value;
}

export interface Option {
  value: Value;
  exclusive: boolean;
  /** What it counts in a sum. */
  score?: number;
  /** What stands before its words: `a)`. */
  prefix?: string;
}

/** Which answers a question takes, beside its options. */
export interface Choices {
  /** The types of value it takes. */
  types: ReadonlySet<string>;
  set?: ValueSet;
  /** A value set is referred to that is not at hand, so that membership cannot be judged. */
  unknownSet: boolean;
  /** Free text will do as well. */
  openText: boolean;
  /** Anything of the right type will do as well. */
  open: boolean;
}

/** What extensions say of an answer; undefined and empty where nothing is said. */
export interface Limits {
  min?: Value;
  max?: Value;
  minLength?: number;
  decimals?: number;
  minOccurs?: number;
  maxOccurs?: number;
  /** A regular expression, as the form has it; empty where it is no text. See `patternOf`. */
  pattern?: string;
  mimeTypes: string[];
  /** Bytes. */
  maxSize?: number;
  units: Value[];
  unitSet?: ValueSet;
  unknownUnitSet: boolean;
  resources: string[];
}

/** An item of the form: group, display or question. */
export interface Item extends Presentation {
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
  choices: Choices;
  limits: Limits;
  initial: Value[];
  expressions?: ItemExpressions;
  /** Its answer is calculated; `open` where a person may write another. */
  calculated?: 'locked' | 'open';
  items: Item[];
  /** Where in `items` each linkId stands. */
  places: Map<string, number>;
}

/** A form, read: its items in order, and each linkId with its item. */
export interface Definition {
  language: string;
  url: string;
  canonical: string;
  items: Item[];
  places: Map<string, number>;
  byLinkId: Map<string, Item>;
  /** What it was read from: `%questionnaire`. */
  json: unknown;
  /** The expressions of the form itself. */
  expressions?: ItemExpressions;
  /** Some item or the form itself has expressions. */
  hasExpressions: boolean;
}

const ANSWERS: Record<string, string[]> = {
  boolean: ['Boolean'],
  decimal: ['Decimal', 'Integer'],
  integer: ['Integer'],
  date: ['Date'],
  dateTime: ['DateTime'],
  time: ['Time'],
  string: ['String'],
  text: ['String'],
  url: ['Uri'],
  choice: ['Coding'],
  'open-choice': ['Coding', 'String'],
  attachment: ['Attachment'],
  reference: ['Reference'],
  quantity: ['Quantity'],
  group: [],
  display: [],
  question: [],
};

/** Whether FHIR has the type; R5's `coding` is R4's `choice`. */
export const knownType = (type: string): boolean => Object.hasOwn(ANSWERS, type);

/** Reads a Questionnaire in the shape of R4 or R5. Unknown elements and extensions are passed by. */
export function readQuestionnaire(json: QuestionnaireJson, terminology?: Terminology): Definition {
  return new DefinitionReader(json, terminology).definition;
}

class DefinitionReader {
  readonly definition: Definition;
  readonly #sets: Terminology;
  #scores = new Map<string, Source>();

  constructor(json: QuestionnaireJson, terminology?: Terminology) {
    this.#sets = valueSetsOf(json, terminology);
    const url = text(json, 'url');
    const version = text(json, 'version');
    this.definition = {
      language: text(json, 'language') || 'nb',
      url,
      canonical: url && url + (version && `|${version}`),
      items: [],
      places: new Map(),
      byLinkId: new Map(),
      json,
      hasExpressions: false,
    };
    if (tooDeep(json)) return;
    this.#scores = scoreSources(json);
    this.definition.items = this.#items(json);
    this.definition.places = placesOf(this.definition.items);
    this.definition.expressions = this.#expressions(json);
    this.definition.hasExpressions ||= this.definition.expressions !== undefined;
  }

  #expressions(json: unknown): ItemExpressions | undefined {
    return readExpressions(json, this.#scores.get(text(json, 'linkId')));
  }

  #items(parent: object): Item[] {
    return list<QuestionnaireItem>(parent, 'item').map((json) => this.#item(json));
  }

  #item(json: QuestionnaireItem): Item {
    const { byLinkId } = this.definition;
    const linkId = text(json, 'linkId');
    const code = text(json, 'type');
    const type = code === 'coding' ? 'choice' : code;
    const say = new Extensions(json);
    const options = readOptions(json);
    const expressions = this.#expressions(json);
    const calculates = expressions?.calculated && type !== 'group' && type !== 'display';
    if (expressions) this.definition.hasExpressions = true;
    const item: Item = {
      linkId,
      type,
      text: text(json, 'text'),
      required: flag(json, 'required'),
      repeats: flag(json, 'repeats'),
      readOnly: flag(json, 'readOnly'),
      hidden: say.flag('questionnaire-hidden'),
      maxLength: count((json as { maxLength?: unknown })?.maxLength),
      conditions: list(json, 'enableWhen').map((when) => ({
        question: text(when, 'question'),
        operator: text(when, 'operator'),
        answer: valueOf(when, 'answer'),
      })),
      all: text(json, 'enableBehavior') === 'all',
      options,
      choices: this.#choices(json, type, options),
      limits: this.#limits(say),
      initial: list(json, 'initial').flatMap((each) => valueOf(each) ?? []),
      expressions,
      calculated: calculates ? (at(json, 'readOnly') === false ? 'open' : 'locked') : undefined,
      items: [],
      places: new Map(),
      ...readPresentation(json, say),
    };
    byLinkId.set(linkId, item);
    item.items = this.#items(json);
    item.places = placesOf(item.items);
    return item;
  }

  #choices(json: QuestionnaireItem, type: string, options: Option[]): Choices {
    const reference = text(json, 'answerValueSet');
    const set = reference ? this.#sets(reference) : undefined;
    const constraint = text(json, 'answerConstraint');
    const openText = type === 'open-choice' || constraint === 'optionsOrString';
    const types = new Set(options.map((each) => each.value.type));
    if (type !== 'choice' || reference || !types.size) {
      if (knownType(type)) ANSWERS[type].forEach((each) => types.add(each));
    }
    if (openText) types.add('String');
    return { types, set, unknownSet: reference !== '' && !set, openText, open: constraint === 'optionsOrType' };
  }

  #limits(say: Extensions): Limits {
    const regex = say.value('regex');
    const reference = say.text('questionnaire-unitValueSet');
    const unitSet = reference ? this.#sets(reference) : undefined;
    return {
      min: say.value('minValue', 'sdc-questionnaire-minQuantity'),
      max: say.value('maxValue', 'sdc-questionnaire-maxQuantity'),
      minLength: say.count('minLength'),
      decimals: say.count('maxDecimalPlaces'),
      minOccurs: say.count('questionnaire-minOccurs'),
      maxOccurs: say.count('questionnaire-maxOccurs'),
      pattern: regex && (typeof regex.raw === 'string' ? regex.raw : ''),
      mimeTypes: say.texts('mimeType'),
      maxSize: say.megabytes('maxSize'),
      units: say.values('questionnaire-unitOption'),
      unitSet,
      unknownUnitSet: !!reference && !unitSet,
      resources: say.texts('questionnaire-referenceResource'),
    };
  }
}

function readOptions(json: QuestionnaireItem): Option[] {
  return list(json, 'answerOption').flatMap((option) => {
    const value = valueOf(option);
    const say = new Extensions(option);
    const exclusive = say.flag('questionnaire-optionExclusive');
    const prefix = say.text('questionnaire-optionPrefix');
    return value ? [{ value, exclusive, prefix, score: scoreOf(option) ?? scoreOf(value.raw) }] : [];
  });
}

const placesOf = (items: Item[]) => new Map(items.map((item, i) => [item.linkId, i]));
