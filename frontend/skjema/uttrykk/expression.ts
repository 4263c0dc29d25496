import { type Ast, parse } from './parser.js';

export { Unreadable } from './lexer.js';

/** An expression that has been read; the same text is read once. */
export function read(source: string): Ast {
  let ast = known.get(source);
  if (!ast) {
    ast = parse(source);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(source, ast);
  }
  return ast;
}

const MOST_KNOWN = 5_000;
const known = new Map<string, Ast>();
