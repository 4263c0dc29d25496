import { collections } from './collections.js';
import { conversions } from './conversions.js';
import type { Frame, Machine } from './machine.js';
import { maths } from './maths.js';
import type { Ast } from './parser.js';
import { texts } from './texts.js';
import { Mismatch, type Val } from './values.js';

/** What a function works with: its arguments are evaluated when it asks for them. */
export interface Call {
  machine: Machine;
  focus: Val[];
  args: Ast[];
  frame: Frame;
  /** An argument that does not look at the focus. */
  arg(i: number): Val[];
}

/** A function: how many arguments it takes, and what it gives. */
export interface Fn {
  least: number;
  most: number;
  run(call: Call): Val[];
}

export const fn = (least: number, most: number, run: (call: Call) => Val[]): Fn => ({ least, most, run });

const FUNCTIONS: Record<string, Fn> = { ...collections(), ...conversions(), ...maths(), ...texts() };

/** How many arguments a function takes, undefined for one that is not here. */
export function functionTakes(name: string): [least: number, most: number] | undefined {
  const found = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  return found && [found.least, found.most];
}

export function call(machine: Machine, name: string, args: Ast[], focus: Val[], frame: Frame): Val[] {
  const arg = (i: number) => {
    if (!args[i]) throw new Mismatch();
    return machine.evaluate(args[i], frame.self, frame);
  };
  const made = FUNCTIONS[name].run({ machine, focus, args, frame, arg });
  machine.spend(made.length);
  return made;
}
