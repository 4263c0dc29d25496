import { functionTakes } from './functions.js';
import { type Token, tokens, Unreadable } from './lexer.js';
import { Moment } from './moment.js';
import { Quantity, type Val } from './values.js';

/** An expression as a tree. */
export type Ast =
  | { op: 'literal'; values: Val[] }
  | { op: 'constant'; name: string }
  | { op: 'this' | 'index' | 'total' }
  | { op: 'member'; name: string; first: boolean }
  | { op: 'call'; name: string; args: Ast[] }
  | { op: 'path'; first: Ast; steps: Ast[] }
  | { op: 'at'; index: Ast }
  | { op: 'negate'; of: Ast }
  | { op: 'chain'; first: Ast; links: Link[] };

/** An operator and what stands after it: an expression, or the name of a type. */
export interface Link {
  sign: string;
  right?: Ast;
  type: string;
}

const MOST_TEXT = 50_000;
const MOST_DEPTH = 40;

/** From the loosest to the tightest. */
const LEVELS = [
  ['implies'],
  ['or', 'xor'],
  ['and'],
  ['in', 'contains'],
  ['=', '~', '!=', '!~'],
  ['<', '<=', '>', '>='],
  ['|'],
  ['is', 'as'],
  ['+', '-', '&'],
  ['*', '/', 'div', 'mod'],
];
const UNITS = /^(years?|months?|weeks?|days?|hours?|minutes?|seconds?|milliseconds?)$/;

/** Reads an expression. @throws Unreadable */
export function parse(source: string): Ast {
  if (source.length > MOST_TEXT) throw new Unreadable('too long');
  return new Parser(tokens(source)).whole();
}

class Parser {
  readonly #tokens: Token[];
  #at = 0;
  #depth = 0;

  constructor(found: Token[]) {
    this.#tokens = found;
  }

  whole(): Ast {
    const ast = this.#expression();
    if (this.#next.kind !== 'end') throw new Unreadable(this.#next.text);
    return ast;
  }

  get #next(): Token {
    return this.#tokens[this.#at];
  }

  #expression(): Ast {
    if (++this.#depth > MOST_DEPTH) throw new Unreadable('too deep');
    const ast = this.#binary(0);
    this.#depth--;
    return ast;
  }

  #binary(level: number): Ast {
    if (level === LEVELS.length) return this.#signed();
    const first = this.#binary(level + 1);
    const links: Link[] = [];
    for (;;) {
      const { kind, text: sign } = this.#next;
      if ((kind !== 'name' && kind !== 'sign') || !LEVELS[level].includes(sign)) break;
      this.#at++;
      const typed = sign === 'is' || sign === 'as';
      links.push(typed ? { sign, type: this.#type() } : { sign, type: '', right: this.#binary(level + 1) });
    }
    return links.length ? { op: 'chain', first, links } : first;
  }

  #signed(): Ast {
    const minus = this.#eat('-');
    if (!minus && !this.#eat('+')) return this.#postfix();
    if (++this.#depth > MOST_DEPTH) throw new Unreadable('too deep');
    const of = this.#signed();
    this.#depth--;
    return minus ? { op: 'negate', of } : of;
  }

  #postfix(): Ast {
    const first = this.#term();
    const steps: Ast[] = [];
    for (;;) {
      if (this.#eat('.')) steps.push(this.#invocation(false));
      else if (this.#eat('[')) {
        steps.push({ op: 'at', index: this.#expression() });
        this.#must(']');
      } else return steps.length ? { op: 'path', first, steps } : first;
    }
  }

  #term(): Ast {
    const { kind, text } = this.#next;
    if (kind === 'text') return this.#literal(text);
    if (kind === 'number') return this.#number(Number(text));
    if (kind === 'moment') return this.#literal(momentOf(text));
    if (kind === 'name' && (text === 'true' || text === 'false')) return this.#literal(text === 'true');
    if (this.#eat('{')) {
      this.#must('}');
      return { op: 'literal', values: [] };
    }
    if (this.#eat('(')) {
      const inner = this.#expression();
      this.#must(')');
      return inner;
    }
    if (this.#eat('%')) return { op: 'constant', name: this.#constant() };
    return this.#invocation(true);
  }

  #literal(value: Val): Ast {
    this.#at++;
    return { op: 'literal', values: [value] };
  }

  #number(value: number): Ast {
    this.#at++;
    const { kind, text } = this.#next;
    const unit = kind === 'text' || (kind === 'name' && UNITS.test(text));
    if (!unit) return { op: 'literal', values: [value] };
    this.#at++;
    return { op: 'literal', values: [new Quantity(value, text)] };
  }

  /** Names of variables may hold a hyphen, as Helsenorge's do. */
  #constant(): string {
    const { kind, text } = this.#next;
    if (kind !== 'name' && kind !== 'quoted' && kind !== 'text') throw new Unreadable('%');
    this.#at++;
    return text;
  }

  #invocation(first: boolean): Ast {
    if (this.#eat('$')) {
      const name = this.#name();
      if (name === 'this' || name === 'index' || name === 'total') return { op: name };
      throw new Unreadable(`$${name}`);
    }
    const quoted = this.#next.kind === 'quoted';
    const name = this.#name();
    if (quoted || !this.#eat('(')) return { op: 'member', name, first };
    const args = this.#arguments();
    const takes = functionTakes(name);
    if (!takes) throw new Unreadable(name, true);
    if (args.length < takes[0] || args.length > takes[1]) throw new Unreadable(name);
    return { op: 'call', name, args };
  }

  #arguments(): Ast[] {
    const args: Ast[] = [];
    if (this.#eat(')')) return args;
    do args.push(this.#expression());
    while (this.#eat(','));
    this.#must(')');
    return args;
  }

  #type(): string {
    const name = this.#name();
    return this.#eat('.') ? this.#name() : name;
  }

  #name(): string {
    const { kind, text } = this.#next;
    if (kind !== 'name' && kind !== 'quoted') throw new Unreadable(text || 'end');
    this.#at++;
    return text;
  }

  #eat(sign: string): boolean {
    const { kind, text } = this.#next;
    const hit = kind === 'sign' && text === sign;
    if (hit) this.#at++;
    return hit;
  }

  #must(sign: string): void {
    if (!this.#eat(sign)) throw new Unreadable(this.#next.text || 'end');
  }
}

function momentOf(text: string): Moment {
  const plain = text.slice(1);
  const kind = plain.startsWith('T') ? 'Time' : plain.includes('T') ? 'DateTime' : 'Date';
  const moment = Moment.parse(plain, kind);
  if (!moment) throw new Unreadable(text);
  return moment;
}
