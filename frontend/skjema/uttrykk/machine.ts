import { call } from './functions.js';
import { Moment } from './moment.js';
import { binary } from './operators.js';
import type { Ast } from './parser.js';
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
export const MOST_STEPS = 300_000;

const MOST_LETTERS = 100_000;

/** Works out one expression: every step and every value that is looked at costs, and what is left decides when to stop. */
export class Machine {
  readonly host: Host;
  #left: number;

  constructor(host: Host, steps = MOST_STEPS) {
    this.host = host;
    this.#left = steps;
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
        return this.#path(ast.from, ast.to, focus, frame);
      case 'at': {
        const from = this.there(this.evaluate(ast.from, focus, frame));
        const at = number(this.evaluate(ast.index, frame.self, frame));
        return at === undefined || from[at] === undefined ? [] : [from[at]];
      }
      case 'negate':
        return this.#negate(one(this.evaluate(ast.of, focus, frame)));
      case 'binary':
        return this.#binary(ast, focus, frame);
      case 'type': {
        const value = one(this.evaluate(ast.of, focus, frame));
        if (value === undefined) return [];
        return ast.sign === 'is' ? [isType(value, ast.name)] : isType(value, ast.name) ? [value] : [];
      }
    }
  }

  /** Without items that nobody has answered. */
  there(values: Val[]): Val[] {
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

  #binary({ sign, left, right }: Ast & { op: 'binary' }, focus: Val[], frame: Frame): Val[] {
    const a = this.evaluate(left, focus, frame);
    if (sign === 'and' && bool(a) === false) return [false];
    if (sign === 'or' && bool(a) === true) return [true];
    if (sign === 'implies' && bool(a) === false) return [true];
    const made = binary(sign, a, this.evaluate(right, focus, frame), this);
    this.spend(made.length);
    return made;
  }

  #path(from: Ast, to: Ast, focus: Val[], frame: Frame): Val[] {
    const linkId = linkIdOf(to);
    if (linkId !== undefined) {
      const roots = this.#roots(from, focus, frame);
      if (roots?.every((root) => isThing(root) && root.find)) {
        const found = roots.flatMap((root) => (root as Thing).find!(linkId, !isItem(from)));
        this.spend(found.length);
        return found;
      }
    }
    return this.evaluate(to, this.evaluate(from, focus, frame), frame);
  }

  /** The X of `X.item` and `X.descendants()`: what has a linkId is found there without a walk through all. */
  #roots(ast: Ast, focus: Val[], frame: Frame): Val[] | undefined {
    if (ast.op === 'member') return isItem(ast) ? (ast.first ? frame.self : focus) : undefined;
    if (ast.op === 'call') return ast.name === 'descendants' ? focus : undefined;
    return ast.op === 'path' && (isItem(ast.to) || isDescendants(ast.to))
      ? this.evaluate(ast.from, focus, frame)
      : undefined;
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
  if (test?.op !== 'binary' || test.sign !== '=') return undefined;
  const [name, value] = test.left.op === 'member' ? [test.left, test.right] : [test.right, test.left];
  if (name.op !== 'member' || name.name !== 'linkId' || value.op !== 'literal') return undefined;
  return typeof value.values[0] === 'string' ? value.values[0] : undefined;
}

const isItem = (ast: Ast): boolean => (ast.op === 'path' ? isItem(ast.to) : ast.op === 'member' && ast.name === 'item');

const isDescendants = (ast: Ast) => ast.op === 'call' && ast.name === 'descendants';

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
