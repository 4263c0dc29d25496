import { plain } from '../motor/units.js';
import { Moment } from './moment.js';
import { bool, norm, one } from './singles.js';
import { isThing, Mismatch, Quantity, type Val } from './values.js';
import type { Host, Machine } from './machine.js';

/** What an operator with two sides gives; the sides of `and`, `or` and `implies` are truths, undefined when not known. */
export function binary(sign: string, left: Val[], right: Val[], machine: Machine): Val[] {
  switch (sign) {
    case 'and':
    case 'or':
    case 'xor':
    case 'implies':
      return truth(logic(sign, bool(left), bool(right)));
    case '=':
      return truth(equal(left, right, machine));
    case '!=':
      return truth(not(equal(left, right, machine)));
    case '~':
      return [alike(left, right, machine)];
    case '!~':
      return [!alike(left, right, machine)];
    case '|':
      return distinct([...left, ...right], machine);
    case 'in':
      return within(left, right, machine);
    case 'contains':
      return within(right, left, machine);
    case '&':
      return [machine.text(textOf(one(left)) + textOf(one(right)))];
    case '<':
    case '<=':
    case '>':
    case '>=':
      return ordered(sign, one(left), one(right), machine.host);
    default:
      return arithmetic(sign, one(left), one(right), machine);
  }
}

const truth = (value: boolean | undefined): Val[] => (value === undefined ? [] : [value]);

export const not = (value: boolean | undefined) => (value === undefined ? undefined : !value);

function logic(sign: string, a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  switch (sign) {
    case 'and':
      return a === false || b === false ? false : a && b;
    case 'or':
      return a === true || b === true ? true : a === undefined || b === undefined ? undefined : false;
    case 'xor':
      return a === undefined || b === undefined ? undefined : a !== b;
    default:
      return logic('or', not(a), b);
  }
}

/** Same values in the same order; undefined where there is none on one side, or a moment is not precise enough. */
function equal(left: Val[], right: Val[], machine: Machine): boolean | undefined {
  if (!left.length || !right.length) return undefined;
  if (left.length !== right.length) return false;
  let known: boolean | undefined = true;
  for (let i = 0; i < left.length; i++) {
    const same = sameValue(left[i], right[i], machine);
    if (same === false) return false;
    if (same === undefined) known = undefined;
  }
  return known;
}

export function sameValue(a: Val, b: Val, machine: Machine): boolean | undefined {
  machine.spend(1);
  const [x, y] = timed(a, b);
  if (x instanceof Moment && y instanceof Moment) {
    const order = x.compare(y, machine.host.zone);
    return order === undefined ? undefined : order === 0;
  }
  if (x instanceof Quantity && y instanceof Quantity) return machine.host.compareUnits(x, y) === 0;
  if (typeof x === 'object' || typeof y === 'object') {
    if (typeof x !== 'object' || typeof y !== 'object') return false;
    if (x === y) return true;
    return isThing(x) && isThing(y) && machine.key(x) === machine.key(y);
  }
  return x === y;
}

/** A text that stands beside a moment is read as one, since JSON does not say which it is. */
function timed(a: Val, b: Val): [Val, Val] {
  if (a instanceof Moment && typeof b === 'string') return [a, Moment.parse(b, kindFor(a, b)) ?? b];
  if (b instanceof Moment && typeof a === 'string') return [Moment.parse(a, kindFor(b, a)) ?? a, b];
  return [a, b];
}

const kindFor = ({ kind }: Moment, text: string) => (kind === 'Time' ? kind : text.includes('T') ? 'DateTime' : 'Date');

/** Same values in any order; letters in any case. */
function alike(left: Val[], right: Val[], machine: Machine): boolean {
  if (left.length !== right.length) return false;
  const rest = [...right];
  return left.every((value) => {
    const at = rest.findIndex((each) => alikeValue(value, each, machine));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

function alikeValue(a: Val, b: Val, machine: Machine): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    machine.spend(1 + (a.length >> 4));
    return fold(a) === fold(b);
  }
  if (typeof a === 'number' && typeof b === 'number') {
    machine.spend(1);
    const scale = 10 ** Math.min(decimals(a), decimals(b));
    return Math.floor(a * scale + 0.5) === Math.floor(b * scale + 0.5);
  }
  return sameValue(a, b, machine) === true;
}

const fold = (text: string) =>
  text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase();

const decimals = (number: number) => Math.min(8, (plain(number).split('.')[1] ?? '').length);

function within(value: Val[], others: Val[], machine: Machine): Val[] {
  if (!value.length) return [];
  const sought = one(value)!;
  return [others.some((each) => sameValue(sought, each, machine) === true)];
}

/** Values of which each is there once. */
export class Different {
  readonly values: Val[] = [];
  readonly #keys = new Set<string>();
  readonly #measured: Val[] = [];
  readonly #machine: Machine;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** Whether it was not there before. */
  add(value: Val): boolean {
    if (value instanceof Moment || value instanceof Quantity) {
      if (this.#measured.some((each) => sameValue(each, value, this.#machine) === true)) return false;
      this.#measured.push(value);
    } else {
      const key = isThing(value) ? this.#machine.key(value) : `${typeof value} ${value}`;
      this.#machine.spend(3);
      if (this.#keys.has(key)) return false;
      this.#keys.add(key);
    }
    this.values.push(value);
    return true;
  }
}

/** Each value once, in the order of the first. */
export function distinct(values: Val[], machine: Machine): Val[] {
  const different = new Different(machine);
  values.forEach((value) => different.add(value));
  return different.values;
}

function ordered(sign: string, a: Val | undefined, b: Val | undefined, host: Host): Val[] {
  if (a === undefined || b === undefined) return [];
  const order = compareValues(a, b, host);
  if (order === undefined) return [];
  return [sign === '<' ? order < 0 : sign === '<=' ? order <= 0 : sign === '>' ? order > 0 : order >= 0];
}

/** Undefined where it cannot be told. @throws Mismatch where the two are of different kinds */
export function compareValues(a: Val, b: Val, host: Host): number | undefined {
  const [x, y] = timed(a, b);
  if (typeof x === 'number' && typeof y === 'number') return x < y ? -1 : x > y ? 1 : 0;
  if (typeof x === 'string' && typeof y === 'string') return x < y ? -1 : x > y ? 1 : 0;
  if (x instanceof Moment && y instanceof Moment) return x.compare(y, host.zone);
  if (x instanceof Quantity && y instanceof Quantity) return host.compareUnits(x, y);
  throw new Mismatch();
}

export const textOf = (value: Val | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : fail();

function fail(): never {
  throw new Mismatch();
}

function arithmetic(sign: string, a: Val | undefined, b: Val | undefined, machine: Machine): Val[] {
  if (a === undefined || b === undefined) return [];
  if (sign === '+' && typeof a === 'string' && typeof b === 'string') return [machine.text(a + b)];
  const moment = typeof a === 'string' && b instanceof Quantity ? Moment.either(a) : a;
  if (moment instanceof Moment && b instanceof Quantity && (sign === '+' || sign === '-')) {
    const sum = moment.plus(sign === '+' ? b.value : -b.value, b.unit);
    return sum ? [sum] : [];
  }
  if (a instanceof Quantity || b instanceof Quantity) return quantities(sign, a, b, machine.host);
  if (typeof a !== 'number' || typeof b !== 'number') throw new Mismatch();
  const number = numbers(sign, a, b);
  return number === undefined ? [] : norm(number);
}

function numbers(sign: string, a: number, b: number): number | undefined {
  switch (sign) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? undefined : a / b;
    case 'div':
      return b === 0 ? undefined : Math.trunc(a / b);
    default:
      return b === 0 ? undefined : a % b;
  }
}

function quantities(sign: string, a: Val, b: Val, host: Host): Val[] {
  const scaled = (value: number, unit: string): Val[] => norm(value).map((each) => new Quantity(each, unit));
  if (a instanceof Quantity && b instanceof Quantity) {
    if (a.unit === b.unit && (sign === '+' || sign === '-')) return scaled(numbers(sign, a.value, b.value)!, a.unit);
    if (sign === '/' && b.value !== 0 && a.unit === b.unit) return norm(a.value / b.value);
    if (host.compareUnits(a, b) === undefined) return [];
    throw new Mismatch();
  }
  if (a instanceof Quantity && typeof b === 'number' && (sign === '*' || sign === '/')) {
    const number = numbers(sign, a.value, b);
    return number === undefined ? [] : scaled(number, a.unit);
  }
  if (typeof a === 'number' && b instanceof Quantity && sign === '*') return scaled(a * b.value, b.unit);
  throw new Mismatch();
}
