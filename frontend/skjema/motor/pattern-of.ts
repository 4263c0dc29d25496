import type { Limits } from './definition.js';
import type { TextPattern } from './pattern.js';
import { Hostile, readPattern } from './pattern-reader.js';

type Read = TextPattern | 'hostile' | undefined;

const known = new WeakMap<Limits, Read>();

/** The pattern that texts must match. One that cannot be read restricts nothing: the person who answers cannot mend the form. */
export function patternOf(limits: Limits): TextPattern | undefined {
  const found = read(limits);
  return found === 'hostile' ? undefined : found;
}

/** It could make the check run for long. */
export const isHostile = (limits: Limits): boolean => read(limits) === 'hostile';

/** Reading one is dear, and a question is checked again and again. */
function read(limits: Limits): Read {
  if (limits.pattern === undefined) return undefined;
  if (!known.has(limits)) known.set(limits, parse(limits.pattern));
  return known.get(limits);
}

function parse(source: string): Read {
  try {
    return readPattern(source);
  } catch (error) {
    if (error instanceof Hostile) return 'hostile';
    throw error;
  }
}
