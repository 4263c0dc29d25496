import { call } from './functions.js';
import { Moment } from './moment.js';
import { binary } from './operators.js';
import type { Ast, Link } from './parser.js';
import { bool, norm, number, one } from './singles.js';
import { JsonThing, isThing, Mismatch, Quantity, type Thing, TooCostly, type Val } from './values.js';

/** What an expression sees beside its data. */
export interface Host {
  /** The value of `%name`; undefined where there is none by that name. */
  variable(name: string): Val[] | undefined;
  /** The resource that a path begins with by its type, as in `Patient.name`. */
  resource(type: string): Val[];
  readonly now: Moment;
  /** Minutes from UTC of a moment that does not say. */
  readonly zone: number;
  compareUnits(one: Quantity, other: Quantity): number | undefined;
  /** Whether the text matches a pattern, whole or somewhere. @throws TooCostly */
  matches(text: string, pattern: string, whole: boolean): boolean | undefined;
}

export interface Frame {
  self: Val[];
  index: number;
  total: Val[];
}

/** How many steps one expression may take. */
export const MOST_STEPS = 200_000;

const MOST_LETTERS = 100_000;

/** Works out one expression: every step and every value that is looked at costs, and what is left decides when to stop. */
export class Machine {
  readonly host: Host;
  readonly #most: number;
  #left: number;

  constructor(host: Host, steps = MOST_STEPS) {
    this.host = host;
    this.#most = steps;
    this.#left = steps;
  }

  get spent(): number {
    return this.#most - Math.max(0, this.#left);
  }

  /** What the expression gives on the data; empty where it does not fit it. @throws TooCostly */
  run(ast: Ast, context: Val[]): Val[] {
    try {
      return this.evaluate(ast, context, { self: context, index: -1, total: [] });
    } catch (error) {
      if (error instanceof Mismatch) return [];
      throw error;
    }
  }

  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooCostly();
  }

  /** A text that has been made: its length costs. */
  text(made: string): string {
    if (made.length > MOST_LETTERS) throw new TooCostly();
    this.spend(made.length >> 4);
    return made;
  }

  key(thing: Thing): string {
    const key = thing.key();
    this.spend(key.length >> 4);
    return key;
  }

  evaluate(ast: Ast, focus: Val[], frame: Frame): Val[] {
    this.spend(1);
    switch (ast.op) {
      case 'literal':
        return ast.values;
      case 'constant':
        return this.#constant(ast.name);
      case 'this':
        return frame.self;
      case 'index':
        return frame.index < 0 ? [] : [frame.index];
      case 'total':
        return frame.total;
      case 'member':
        return this.#member(ast.name, ast.first, ast.first ? frame.self : focus);
      case 'call':
        return call(this, ast.name, ast.args, focus, frame);
      case 'path':
        return this.#path(ast.first, ast.steps, focus, frame);
      case 'at': {
        const from = this.there(focus);
        const at = number(this.evaluate(ast.index, frame.self, frame));
        return at === undefined || from[at] === undefined ? [] : [from[at]];
      }
      case 'negate':
        return this.#negate(one(this.evaluate(ast.of, focus, frame)));
      case 'chain': {
        let left = this.evaluate(ast.first, focus, frame);
        for (const link of ast.links) left = this.#link(left, link, focus, frame);
        return left;
      }
    }
  }

  /** Without items that nobody has answered. */
  there(values: Val[]): Val[] {
    this.spend(values.length);
    return values.some((value) => isThing(value) && value.present)
      ? values.filter((value) => !isThing(value) || !value.present || value.present())
      : values;
  }

  /** A part of each: for each value, with it as `$this`. */
  each(values: Val[], part: Ast, frame: Frame, use: (value: Val, result: Val[]) => boolean | void): void {
    for (let i = 0; i < values.length; i++) {
      const self = [values[i]];
      if (use(values[i], this.evaluate(part, self, { self, index: i, total: frame.total })) === false) return;
    }
  }

  #link(left: Val[], { sign, right, type }: Link, focus: Val[], frame: Frame): Val[] {
    this.spend(1);
    if (!right) {
      const value = one(left);
      if (value === undefined) return [];
      return sign === 'is' ? [isType(value, type)] : isType(value, type) ? [value] : [];
    }
    if (sign === 'and' && bool(left) === false) return [false];
    if (sign === 'or' && bool(left) === true) return [true];
    if (sign === 'implies' && bool(left) === false) return [true];
    const made = binary(sign, left, this.evaluate(right, focus, frame), this);
    this.spend(made.length);
    return made;
  }

  /** What has a linkId is found in `item` and `descendants()` without a walk through all. */
  #path(first: Ast, steps: Ast[], focus: Val[], frame: Frame): Val[] {
    let now = isWide(first) ? (first.op === 'member' ? frame.self : focus) : this.evaluate(first, focus, frame);
    let wide = isWide(first) ? first : undefined;
    for (const step of steps) {
      const linkId = wide && linkIdOf(step);
      if (wide && linkId !== undefined && now.every((value) => isThing(value) && value.find)) {
        const deep = wide.op === 'call';
        now = now.flatMap((value) => (value as Thing).find!(linkId, deep, this));
        this.spend(now.length + 1);
        wide = undefined;
        continue;
      }
      if (wide) now = this.evaluate(wide, now, frame);
      wide = isWide(step) ? step : undefined;
      if (!wide) now = this.evaluate(step, now, frame);
    }
    return wide ? this.evaluate(wide, now, frame) : now;
  }

  #constant(name: string): Val[] {
    switch (name) {
      case 'ucum':
        return ['http://unitsofmeasure.org'];
      case 'sct':
        return ['http://snomed.info/sct'];
      case 'loinc':
        return ['http://loinc.org'];
      case 'now':
        return [this.host.now];
      case 'today':
        return [this.host.now.date()];
      default: {
        const found = this.host.variable(name);
        if (!found) throw new Mismatch();
        return found;
      }
    }
  }

  #member(name: string, first: boolean, focus: Val[]): Val[] {
    if (first) {
      if (focus.length === 1 && isThing(focus[0]) && focus[0].type === name) return focus;
      if (name === 'this') return focus;
      if (/^[A-Z]/.test(name)) return this.host.resource(name);
    }
    const found: Val[] = [];
    for (const value of focus) {
      if (isThing(value)) for (const part of value.get(name)) found.push(part);
      else if (value instanceof Quantity) found.push(...partsOf(value, name));
    }
    this.spend(found.length);
    return found;
  }

  #negate(value: Val | undefined): Val[] {
    if (value === undefined) return [];
    if (value instanceof Quantity) return [new Quantity(-value.value, value.unit)];
    if (typeof value === 'number') return norm(-value);
    throw new Mismatch();
  }
}

function partsOf(value: Quantity, name: string): Val[] {
  if (name === 'value') return [value.value];
  if (value.json) return new JsonThing(value.json as Record<string, unknown>).get(name);
  return name === 'unit' || name === 'code' ? [value.unit] : [];
}

/** The linkId of `where(linkId = 'a')`. */
function linkIdOf(ast: Ast): string | undefined {
  const [test] = ast.op === 'call' && ast.name === 'where' ? ast.args : [];
  if (test?.op !== 'chain' || test.links.length !== 1 || test.links[0].sign !== '=') return undefined;
  const right = test.links[0].right!;
  const [name, value] = test.first.op === 'member' ? [test.first, right] : [right, test.first];
  if (name.op !== 'member' || name.name !== 'linkId' || value.op !== 'literal') return undefined;
  return typeof value.values[0] === 'string' ? value.values[0] : undefined;
}

const isWide = (ast: Ast) =>
  (ast.op === 'member' && ast.name === 'item') || (ast.op === 'call' && ast.name === 'descendants');

/** Whether a value is of a type of FHIRPath's or FHIR's. */
export function isType(value: Val, name: string): boolean {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  if (typeof value === 'boolean') return type === 'Boolean';
  if (typeof value === 'number') return type === 'Decimal' || (type === 'Integer' && Number.isInteger(value));
  if (typeof value === 'string') return ['String', 'Code', 'Uri', 'Url', 'Id', 'Markdown', 'Canonical'].includes(type);
  if (value instanceof Moment) return type === value.kind;
  if (value instanceof Quantity) return type === 'Quantity';
  return value.type === type;
}
