/** A piece of an expression. */
export interface Token {
  kind: 'name' | 'quoted' | 'text' | 'number' | 'moment' | 'sign' | 'end';
  text: string;
}

/** The expression is not FHIRPath, or uses a function that this engine does not have (`unknown`). */
export class Unreadable extends Error {
  readonly unknown: boolean;

  constructor(message: string, unknown = false) {
    super(message);
    this.unknown = unknown;
  }
}

const SPACE = /[ \t\r\n\f]+/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /\d+(?:\.\d+)?/y;
const MOMENT =
  /@(?:T\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?|\d{4}(?:-\d\d(?:-\d\d)?)?(?:T(?:\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)/y;
const SIGN = /<=|>=|!=|!~|[-+*/&|<>=~()[\]{}.,%$]/y;

/** Cuts an expression in pieces. @throws Unreadable */
export function tokens(source: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0];
    if (text) at += text.length;
    return text;
  };
  const skip = (): void => {
    for (;;) {
      take(SPACE);
      if (source.startsWith('//', at)) at = endOf(source.indexOf('\n', at), source);
      else if (source.startsWith('/*', at) && source.includes('*/', at + 2)) at = source.indexOf('*/', at + 2) + 2;
      else return;
    }
  };
  for (skip(); at < source.length; skip()) {
    const c = source[at];
    if (c === "'" || c === '`' || c === '"') {
      const end = closing(source, at);
      const text = unescape(source.slice(at + 1, end));
      found.push({ kind: c === "'" ? 'text' : 'quoted', text });
      at = end + 1;
      continue;
    }
    const kinds = [
      ['moment', MOMENT],
      ['number', NUMBER],
      ['name', NAME],
      ['sign', SIGN],
    ] as const;
    const hit = kinds.some(([kind, pattern]) => {
      const text = take(pattern);
      if (text) found.push({ kind, text });
      return text;
    });
    if (!hit) throw new Unreadable(`sign ${at}`);
  }
  found.push({ kind: 'end', text: '' });
  return found;
}

/** A comment without an end goes on to the end of all. */
const endOf = (found: number, source: string) => (found < 0 ? source.length : found);

function closing(source: string, start: number): number {
  for (let i = start + 1; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === source[start]) return i;
  }
  throw new Unreadable('text without end');
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f' };

function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, hex: string | undefined, c: string) =>
    hex === undefined ? (ESCAPES[c] ?? c) : String.fromCharCode(parseInt(hex, 16)),
  );
}
