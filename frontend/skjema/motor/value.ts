import type { Coding } from './fhir.js';

/** A FHIR value[x]: its type as written after "value" (`String`, `Coding`), and its JSON. */
export interface Value {
  type: string;
  raw: unknown;
}

/** The value an answer, option, condition or extension carries under `prefix…`. */
export function valueOf(holder: object, prefix = 'value'): Value | undefined {
  for (const [name, raw] of Object.entries(holder)) {
    if (name.startsWith(prefix) && name.length > prefix.length) return { type: name.slice(prefix.length), raw };
  }
  return undefined;
}

/** Nothing a person has answered: null, blank text or an empty object. Zero and false are answers. */
export function blank(value: Value): boolean {
  const { raw } = value;
  if (raw == null) return true;
  if (typeof raw === 'string') return raw.trim() === '';
  return typeof raw === 'object' && Object.keys(raw).length === 0;
}

const field = (value: Value, name: string) => {
  const found = (value.raw as Record<string, unknown> | null)?.[name];
  return found == null ? '' : String(found);
};

/** Same value; a Coding without a system matches on its code alone. */
export function same(one: Value, other: Value): boolean {
  if (one.type === 'Coding' && other.type === 'Coding') {
    const a = one.raw as Coding;
    const b = other.raw as Coding;
    return (a.code ?? '') === (b.code ?? '') && (!a.system || !b.system || a.system === b.system);
  }
  if (one.type === 'Reference' && other.type === 'Reference') {
    return field(one, 'reference') === field(other, 'reference');
  }
  if (one.type === 'Boolean' && other.type === 'Boolean') return one.raw === other.raw;
  return compare(one, other) === 0;
}

/** Order of the two, undefined where they cannot be ordered. */
export function compare(one: Value, other: Value): number | undefined {
  const a = numberOf(one);
  const b = numberOf(other);
  if (a !== undefined && b !== undefined) return unit(one) === unit(other) ? Math.sign(a - b) : undefined;
  if (typeof one.raw !== 'string' || typeof other.raw !== 'string') return undefined;
  if (moment(one) !== moment(other)) return undefined;
  return moment(one) ? compareMoments(one.raw, other.raw) : order(one.raw, other.raw);
}

export function numberOf(value: Value): number | undefined {
  const raw = value.type === 'Quantity' ? (value.raw as { value?: unknown } | null)?.value : value.raw;
  return typeof raw === 'number' ? raw : undefined;
}

const unit = (value: Value) => (value.type === 'Quantity' ? field(value, 'code') || field(value, 'unit') : '');

const moment = (value: Value) => ['Date', 'DateTime', 'Instant'].includes(value.type);

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Dates of different precision are compared on what both of them say. */
function compareMoments(one: string, other: string): number | undefined {
  if (one.includes('T') && other.includes('T')) {
    const difference = Date.parse(one) - Date.parse(other);
    return Number.isNaN(difference) ? undefined : Math.sign(difference);
  }
  const a = one.split('T', 1)[0];
  const b = other.split('T', 1)[0];
  const length = Math.min(a.length, b.length);
  return order(a.slice(0, length), b.slice(0, length));
}
