import { Moment } from './moment.js';

/** What an expression works on: a number is an integer where it is whole. */
export type Val = boolean | number | string | Moment | Quantity | Thing;

/** Something with named parts: a response, an item, an answer, a coding, any FHIR JSON. */
export interface Thing {
  /** Its FHIR type where it is known, else empty. */
  readonly type: string;
  get(name: string): Val[];
  /** All its parts, in order. */
  children(): Val[];
  /** The same for two things that are equal. */
  key(): string;
  /** Whether the response names it: items that nobody has answered are left out of counts. */
  present?(): boolean;
  /** Its items with a linkId, or those anywhere under it, in the order of the form. */
  find?(linkId: string, deep: boolean, payer: Payer): Val[];
  /** The score of a coding or an answer. */
  score?(): number | undefined;
}

/** Pays for what is looked at. */
export interface Payer {
  spend(steps: number): void;
}

export class Quantity {
  readonly value: number;
  /** UCUM code, or a word such as `days`; empty where there is none. */
  readonly unit: string;
  readonly json: unknown;

  constructor(value: number, unit: string, json?: unknown) {
    this.value = value;
    this.unit = unit;
    this.json = json;
  }
}

/** The expression asks for something that its data does not allow; the result is then empty. */
export class Mismatch extends Error {}

/** The expression takes more steps than it may. */
export class TooCostly extends Error {}

const CHOICE =
  /^(Boolean|Decimal|Integer|Date|DateTime|Time|Instant|String|Uri|Url|Code|Id|Canonical|Markdown|Coding|CodeableConcept|Quantity|Reference|Attachment|Period|Range|Ratio|Identifier|Expression)$/;

/** Any FHIR JSON. The names of a choice (`valueDate`) answer to their stem (`value`) as well. */
export class JsonThing implements Thing {
  readonly type: string;
  readonly json: Record<string, unknown>;

  constructor(json: Record<string, unknown>, type = '') {
    this.json = json;
    this.type = type || (typeof json.resourceType === 'string' ? json.resourceType : '');
  }

  get(name: string): Val[] {
    if (Object.hasOwn(this.json, name)) return valuesFrom(this.json[name], '');
    for (const key of Object.keys(this.json)) {
      const choice = key.startsWith(name) && CHOICE.exec(key.slice(name.length));
      if (choice) return valuesFrom(this.json[key], choice[1]);
    }
    return [];
  }

  children(): Val[] {
    return Object.keys(this.json).flatMap((key) => (key === 'resourceType' ? [] : valuesFrom(this.json[key], '')));
  }

  key(): string {
    return canonical(this.json);
  }
}

/** The values that FHIR JSON holds; `type` as written after `value`, empty where it is not known. */
export function valuesFrom(json: unknown, type: string): Val[] {
  if (Array.isArray(json)) return json.flatMap((each) => valuesFrom(each, type));
  if (typeof json === 'boolean' || typeof json === 'number') return [json];
  if (typeof json === 'string') {
    if (type === 'Date' || type === 'DateTime' || type === 'Instant' || type === 'Time') {
      const moment = Moment.parse(json, type === 'Time' ? 'Time' : type === 'Date' ? 'Date' : 'DateTime');
      return moment ? [moment] : [];
    }
    return [json];
  }
  if (typeof json !== 'object' || json === null) return [];
  const object = json as Record<string, unknown>;
  if (
    type === 'Quantity' ||
    (typeof object.value === 'number' && (object.unit !== undefined || object.code !== undefined))
  ) {
    return typeof object.value === 'number' ? [quantityOf(object)] : [];
  }
  return [new JsonThing(object, type)];
}

export const quantityOf = (json: Record<string, unknown>): Quantity =>
  new Quantity(
    json.value as number,
    typeof json.code === 'string' ? json.code : typeof json.unit === 'string' ? json.unit : '',
    json,
  );

/** JSON with its names in order, so that two texts are equal where their objects are. @throws TooCostly */
export function canonical(json: unknown, room = { left: MOST_KEY }): string {
  if (Array.isArray(json)) return `[${json.map((each) => canonical(each, room)).join(',')}]`;
  if (typeof json !== 'object' || json === null) {
    const text = JSON.stringify(json) ?? 'null';
    room.left -= text.length;
    if (room.left < 0) throw new TooCostly();
    return text;
  }
  const object = json as Record<string, unknown>;
  const names = Object.keys(object).sort();
  return `{${names.map((name) => `${canonical(name, room)}:${canonical(object[name], room)}`).join(',')}}`;
}

const MOST_KEY = 100_000;

export const isThing = (value: Val): value is Thing =>
  typeof value === 'object' && !(value instanceof Moment) && !(value instanceof Quantity);
