import { Checker } from './checker.js';
import type { Node, Problem } from './node.js';
import type { Svartilstand } from './svartilstand.js';

/** What is wrong in a form that is being filled in. Apart from the form itself, so that it can be fetched when it is needed. */

/** The problems of the whole form, or of one item and all under it; not what merely could not be judged. */
export function check({ answers }: Svartilstand, linkId?: string): Problem[] {
  if (linkId === undefined) return Checker.check(answers).filter(isError);
  return answers.occurrences(linkId).flatMap((node) => Checker.checkNode(answers, node).filter(isError));
}

/** The problems of one item and all under it. */
export const checkNode = ({ answers }: Svartilstand, node: Node): Problem[] =>
  Checker.checkNode(answers, node).filter(isError);

/** What the form warns of, which stops nothing. */
export const warnings = ({ answers }: Svartilstand): Problem[] =>
  Checker.check(answers).filter(({ severity, code }) => severity === 'warning' && code === 'invariant');

const isError = ({ severity }: Problem) => severity === 'error';
