import { plain } from '../motor/units.js';
import { Moment } from './moment.js';
import { Mismatch, Quantity, type Val } from './values.js';

/** The only value, undefined where there is none. @throws Mismatch where there are more */
export function one(values: Val[]): Val | undefined {
  if (values.length > 1) throw new Mismatch();
  return values[0];
}

/** A truth: anything that is there alone and is no boolean counts as true. */
export function bool(values: Val[]): boolean | undefined {
  const value = one(values);
  return value === undefined ? undefined : typeof value === 'boolean' ? value : true;
}

export function text(values: Val[]): string | undefined {
  const value = one(values);
  if (value === undefined || typeof value === 'string') return value;
  throw new Mismatch();
}

export function number(values: Val[]): number | undefined {
  const value = one(values);
  if (value === undefined || typeof value === 'number') return value;
  throw new Mismatch();
}

/** A number as an expression keeps it: eight decimals; none where it is too large or no number. */
export function norm(value: number): number[] {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return [];
  if (Number.isInteger(value)) return [value === 0 ? 0 : value];
  const rounded = Math.floor(value * 1e8 + 0.5) / 1e8;
  return [rounded === 0 ? 0 : rounded];
}

/** Twelve digits: what is beyond them differs from one machine to the next. */
export const digits = (value: number): number => Number(value.toPrecision(12));

/** Half goes away from zero, as the number is written. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.floor(digits(Math.abs(value) * scale) + 0.5) / scale;
  return value < 0 && size ? -size : size;
}

/** How a value is written; undefined for a thing. */
export function written(value: Val): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plain(value);
  if (typeof value === 'boolean' || value instanceof Moment) return String(value);
  if (value instanceof Quantity)
    return `${plain(value.value)} ${/^[a-z]+$/.test(value.unit) && CALENDAR.test(value.unit) ? value.unit : `'${value.unit}'`}`;
  return undefined;
}

const CALENDAR = /^(year|month|week|day|hour|minute|second|millisecond)s?$/;
