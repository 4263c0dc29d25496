import { type Ast, parse } from './parser.js';

export { Unreadable } from './lexer.js';

/** An expression that has been read; the same text is read once, as long as there is room. */
export function read(source: string): Ast {
  let ast = known.get(source);
  if (!ast) {
    ast = parse(source);
    letters += source.length;
    if (letters > MOST_LETTERS) {
      known.clear();
      letters = source.length;
    }
    known.set(source, ast);
  }
  return ast;
}

const MOST_LETTERS = 1_000_000;
const known = new Map<string, Ast>();
let letters = 0;
