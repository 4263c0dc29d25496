import { text } from './json.js';
import { compareMoments } from './moments.js';
import { compareNumbers, plain } from './units.js';

/** A FHIR value[x]: its type as written after "value" (`String`, `Coding`), and its JSON. */
export interface Value {
  type: string;
  raw: unknown;
}

const TYPES = new Set(
  'Boolean Decimal Integer Date DateTime Time String Uri Attachment Coding Quantity Reference'
    .split(' ')
    .map((type) => `value${type}`),
);

/** The value an answer, option, condition or extension carries under `prefix…`. */
export function valueOf(holder: unknown, prefix = 'value'): Value | undefined {
  if (typeof holder !== 'object' || holder === null) return undefined;
  const names = Object.keys(holder).filter((each) => each.startsWith(prefix) && each.length > prefix.length);
  const name = names.find((each) => TYPES.has(each)) ?? names[0];
  return name === undefined
    ? undefined
    : { type: name.slice(prefix.length), raw: (holder as Record<string, unknown>)[name] };
}

/** Nothing a person has answered: null, blank text or an empty object. Zero and false are answers. */
export function blank({ raw }: Value): boolean {
  if (raw == null) return true;
  if (typeof raw === 'string') return /^[\s\x1c-\x1f]*$/.test(raw);
  return typeof raw === 'object' && !Array.isArray(raw) && Object.keys(raw).length === 0;
}

export const field = (value: Value, name: string): string => text(value.raw, name);

/** Same value; a Coding without a system matches on its code alone. */
export function same(one: Value, other: Value): boolean {
  if (one.type === 'Coding' && other.type === 'Coding') {
    const mine = field(one, 'system');
    const theirs = field(other, 'system');
    return field(one, 'code') === field(other, 'code') && (!mine || !theirs || mine === theirs);
  }
  if (one.type === 'Reference' && other.type === 'Reference') {
    return field(one, 'reference') === field(other, 'reference');
  }
  if (one.type === 'Boolean' && other.type === 'Boolean') {
    return typeof one.raw === 'boolean' && one.raw === other.raw;
  }
  return compare(one, other) === 0;
}

/** Order of the two, undefined where they cannot be ordered. */
export function compare(one: Value, other: Value): number | undefined {
  const a = numberOf(one);
  const b = numberOf(other);
  if (a !== undefined && b !== undefined) return compareNumbers(a, unit(one), b, unit(other));
  if (typeof one.raw !== 'string' || typeof other.raw !== 'string') return undefined;
  if (moment(one) !== moment(other)) return undefined;
  if (moment(one)) return compareMoments(one.raw, other.raw);
  return one.raw < other.raw ? -1 : one.raw > other.raw ? 1 : 0;
}

export function numberOf(value: Value): number | undefined {
  const raw = value.type === 'Quantity' ? (value.raw as { value?: unknown } | null)?.value : value.raw;
  return typeof raw === 'number' ? raw : undefined;
}

/** What the unit is compared by: its code, else its words. Undefined for a plain number, which has none to compare. */
export const unit = (value: Value): string | undefined =>
  value.type === 'Quantity' ? field(value, 'code') || field(value, 'unit') : undefined;

/** How a limit is told: a number with its unit, or the text. */
export function told(value: Value): string {
  const number = numberOf(value);
  if (number === undefined) return typeof value.raw === 'string' ? value.raw : JSON.stringify(value.raw);
  const name = value.type === 'Quantity' ? field(value, 'unit') || field(value, 'code') : '';
  return plain(number) + (name && ` ${name}`);
}

const moment = ({ type }: Value) => ['Date', 'DateTime', 'Instant'].includes(type);

/** Whether what was sent is what is calculated; numbers may differ in what no one can see. */
export function agree(sent: readonly Value[], computed: readonly Value[]): boolean {
  return sent.length === computed.length && sent.every((each, i) => near(each, computed[i]));
}

function near(one: Value, other: Value): boolean {
  const [a, b] = [numberOf(one), numberOf(other)];
  if (a === undefined || b === undefined || one.type !== other.type) return one.type === other.type && same(one, other);
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}
