import type { Item } from '../motor/definition.js';
import { field, same, type Value } from '../motor/value.js';
import { Moment } from './moment.js';
import { roundTo, written } from './singles.js';
import { JsonThing, Quantity, type Val } from './values.js';

/** What an expression gives, as answers of an item: what does not fit its type is left out. */
export function answersFrom(item: Item, values: readonly Val[]): Value[] {
  const found = values.flatMap((value) => answerFrom(item, value) ?? []);
  return item.repeats ? found : found.slice(0, 1);
}

/** Undefined where it is no value of the item's type. */
export function answerFrom(item: Item, value: Val): Value | undefined {
  switch (item.type) {
    case 'boolean':
      return typeof value === 'boolean' ? { type: 'Boolean', raw: value } : undefined;
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31
        ? { type: 'Integer', raw: value }
        : undefined;
    case 'decimal':
      return typeof value === 'number' ? { type: 'Decimal', raw: rounded(item, value) } : undefined;
    case 'quantity':
      return quantityFrom(item, value);
    case 'date':
    case 'dateTime':
    case 'time':
      return momentFrom(item.type, value);
    case 'string':
    case 'text':
      return textFrom('String', value);
    case 'url':
      return textFrom('Uri', value);
    case 'choice':
    case 'open-choice':
      return choiceFrom(item, value);
    case 'attachment':
    case 'reference': {
      const type = item.type === 'attachment' ? 'Attachment' : 'Reference';
      return value instanceof JsonThing && value.type === type ? { type, raw: value.json } : undefined;
    }
    default:
      return undefined;
  }
}

/** As many decimals as the item takes. */
function rounded({ limits }: Item, value: number): number {
  const { decimals } = limits;
  return decimals === undefined || decimals > 8 ? value : roundTo(value, decimals);
}

function quantityFrom(item: Item, value: Val): Value | undefined {
  if (value instanceof Quantity) {
    const raw = value.json ?? { value: rounded(item, value.value), unit: value.unit, system: UCUM, code: value.unit };
    return { type: 'Quantity', raw };
  }
  if (typeof value !== 'number') return undefined;
  const raw: Record<string, unknown> = { value: rounded(item, value) };
  if (item.unit) {
    const display = field(item.unit, 'display') || field(item.unit, 'code');
    if (display) raw.unit = display;
    for (const name of ['system', 'code']) if (field(item.unit, name)) raw[name] = field(item.unit, name);
  }
  return { type: 'Quantity', raw };
}

const UCUM = 'http://unitsofmeasure.org';

function momentFrom(type: string, value: Val): Value | undefined {
  const kind = type === 'date' ? 'Date' : type === 'time' ? 'Time' : 'DateTime';
  const moment = typeof value === 'string' ? (Moment.parse(value, kind) ?? Moment.either(value)) : value;
  if (!(moment instanceof Moment) || (moment.kind === 'Time') !== (kind === 'Time')) return undefined;
  return { type: kind, raw: String(kind === 'Date' ? moment.date() : moment) };
}

function textFrom(type: string, value: Val): Value | undefined {
  const text = value instanceof JsonThing ? wordsOf(value) : written(value);
  return text ? { type, raw: text } : undefined;
}

function wordsOf({ json }: JsonThing): string | undefined {
  const words = json.display ?? json.text ?? json.code;
  return typeof words === 'string' ? words : undefined;
}

function choiceFrom({ type, options, choices }: Item, value: Val): Value | undefined {
  const given = rawChoice(value);
  if (!given) return undefined;
  const known = options.find((each) => same(each.value, given) || field(each.value, 'code') === given.raw);
  if (known) return known.value;
  const coding = given.type === 'Coding' || choices.types.has(given.type);
  return coding || type === 'open-choice' ? given : undefined;
}

function rawChoice(value: Val): Value | undefined {
  if (value instanceof JsonThing && value.type === 'CodeableConcept') {
    const [coding] = value.get('coding');
    return coding instanceof JsonThing ? { type: 'Coding', raw: coding.json } : undefined;
  }
  if (value instanceof JsonThing)
    return value.json.code === undefined ? undefined : { type: 'Coding', raw: value.json };
  if (typeof value === 'string') return { type: 'String', raw: value };
  if (typeof value === 'number' && Number.isInteger(value)) return { type: 'Integer', raw: value };
  return value instanceof Moment ? { type: value.kind, raw: String(value) } : undefined;
}
