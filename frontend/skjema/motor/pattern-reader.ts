import { CharSet } from './char-set.js';
import { type Step, TextPattern } from './pattern.js';

const MAX_STEPS = 10_000;
const MAX_DEPTH = 50;
const MAX_LENGTH = 5_000;

/** The pattern would grow so large that it is meant to do harm. */
export class Hostile extends Error {}

/** The pattern says something that is not in the dialect. */
class Unreadable extends Error {}

/** The pattern of a text; undefined where it cannot be read. Throws `Hostile` for one that is meant to do harm. */
export function readPattern(source: string): TextPattern | undefined {
  if (source.length > MAX_LENGTH) throw new Hostile();
  try {
    return new TextPattern(new Reader(source).all());
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/**
 * Reads a regular expression. The dialect is what Java and JavaScript have in common, without references to what was matched
 * before.
 */
class Reader {
  readonly #text: string[];
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#text = Array.from(source);
  }

  all(): Step[] {
    const steps = this.#either();
    if (this.#at < this.#text.length) throw new Unreadable();
    return [...steps, { op: 'match', x: 0 }];
  }

  #either(): Step[] {
    if (++this.#depth > MAX_DEPTH) throw new Hostile();
    let left = this.#sequence();
    while (this.#next('|')) {
      const right = this.#sequence();
      left = bounded([
        { op: 'split', x: 1, y: left.length + 2 },
        ...left,
        { op: 'jump', x: right.length + 1 },
        ...right,
      ]);
    }
    this.#depth--;
    return left;
  }

  #sequence(): Step[] {
    const steps: Step[] = [];
    while (this.#at < this.#text.length && this.#peek !== '|' && this.#peek !== ')') {
      for (const step of this.#repeated(this.#atom())) steps.push(step);
      bounded(steps);
    }
    return steps;
  }

  #atom(): Step[] {
    const c = this.#text[this.#at++];
    switch (c) {
      case '.':
        return one(CharSet.dot());
      case '^':
        return [{ op: 'start', x: 1 }];
      case '$':
        return [{ op: 'end', x: 1 }];
      case '(':
        return this.#bracket();
      case '[':
        return one(this.#set());
      case '\\':
        if (this.#peek === 'b' || this.#peek === 'B') {
          return [{ op: 'boundary', x: 1, not: this.#text[this.#at++] === 'B' }];
        }
        return one(this.#escaped());
      case '*':
      case '+':
      case '?':
      case '{':
        throw new Unreadable();
      default:
        return one(new CharSet().range(c));
    }
  }

  #bracket(): Step[] {
    let ahead = false;
    let not = false;
    if (this.#next('?')) {
      if (this.#next('=')) ahead = true;
      else if (this.#next('!')) ahead = not = true;
      else if (!this.#next(':')) throw new Unreadable();
    }
    const inner = this.#either();
    if (!this.#next(')')) throw new Unreadable();
    return ahead ? [{ op: 'ahead', x: inner.length + 2, not }, ...inner, { op: 'match', x: 0 }] : inner;
  }

  #repeated(inner: Step[]): Step[] {
    let least = 0;
    let most = Infinity;
    const c = this.#peek;
    if (c === undefined || !'*+?{'.includes(c)) return inner;
    this.#at++;
    if (c === '+') least = 1;
    if (c === '?') most = 1;
    if (c === '{') {
      least = this.#number();
      most = this.#next(',') ? (this.#peek === '}' ? Infinity : this.#number()) : least;
      if (!this.#next('}') || most < least) throw new Unreadable();
    }
    this.#next('?');
    if (this.#peek !== undefined && '*+?{'.includes(this.#peek)) throw new Unreadable();
    return times(inner, least, most);
  }

  #escaped(): CharSet {
    const c = this.#text[this.#at++];
    if (c === undefined) throw new Unreadable();
    const set = CharSet.escape(c);
    if (set) return set;
    return c === 'p' || c === 'P' ? this.#category(c === 'P') : new CharSet().range(this.#literal(c));
  }

  #category(not: boolean): CharSet {
    let name = '';
    if (!this.#next('{')) throw new Unreadable();
    while (this.#peek !== undefined && this.#peek !== '}') name += this.#text[this.#at++];
    const set = CharSet.category(name);
    if (!this.#next('}') || !set) throw new Unreadable();
    return not ? set.negate() : set;
  }

  #literal(c: string): string {
    const known: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f' };
    if (known[c]) return known[c];
    if (c === 'x') return this.#hex(2);
    if (c === 'u') return this.#hex(4);
    if (/^[0-9A-Za-z]$/.test(c)) throw new Unreadable();
    return c;
  }

  #set(): CharSet {
    const set = new CharSet();
    const not = this.#next('^');
    while (this.#peek !== undefined && this.#peek !== ']') {
      let c = this.#text[this.#at++];
      if (c === '\\') {
        c = this.#text[this.#at] ?? '';
        if (/^[dwspDWSP]$/.test(c)) {
          set.with(this.#escaped());
          continue;
        }
        if (!c) throw new Unreadable();
        this.#at++;
        c = this.#literal(c);
      }
      set.range(c, this.#upTo(c));
    }
    if (!this.#next(']')) throw new Unreadable();
    return not ? set.negate() : set;
  }

  #upTo(from: string): string {
    const after = this.#text[this.#at + 1];
    if (this.#peek !== '-' || after === undefined || after === ']') return from;
    this.#at += 2;
    let to = after;
    if (to === '\\') {
      const escaped = this.#peek;
      if (escaped === undefined || CharSet.escape(escaped)) throw new Unreadable();
      this.#at++;
      to = this.#literal(escaped);
    }
    if (to.codePointAt(0)! < from.codePointAt(0)!) throw new Unreadable();
    return to;
  }

  #hex(digits: number): string {
    const text = this.#text.slice(this.#at, this.#at + digits).join('');
    if (text.length !== digits || !/^[0-9a-fA-F]+$/.test(text)) throw new Unreadable();
    this.#at += digits;
    return String.fromCodePoint(parseInt(text, 16));
  }

  #number(): number {
    let digits = '';
    while (this.#peek !== undefined && /^[0-9]$/.test(this.#peek)) digits += this.#text[this.#at++];
    if (!digits) throw new Unreadable();
    return Math.min(MAX_STEPS, Number(digits));
  }

  get #peek(): string | undefined {
    return this.#text[this.#at];
  }

  #next(c: string): boolean {
    if (this.#peek !== c) return false;
    this.#at++;
    return true;
  }
}

const one = (set: CharSet): Step[] => [{ op: 'one', x: 1, set }];

function bounded(steps: Step[]): Step[] {
  if (steps.length > MAX_STEPS) throw new Hostile();
  return steps;
}

function times(inner: Step[], least: number, most: number): Step[] {
  const copies = (most === Infinity ? least : most) + 1;
  if (copies * (inner.length + 1) > MAX_STEPS) throw new Hostile();
  const steps: Step[] = [];
  const add = (each: Step) => steps.push(each);
  for (let i = 0; i < least; i++) inner.forEach(add);
  if (most === Infinity) {
    add({ op: 'split', x: 1, y: inner.length + 2 });
    inner.forEach(add);
    add({ op: 'jump', x: -inner.length - 1 });
  } else {
    for (let i = least; i < most; i++) {
      add({ op: 'split', x: 1, y: (most - i) * (inner.length + 1) });
      inner.forEach(add);
    }
  }
  return steps;
}
