import type { CharSet } from './char-set.js';

/** What a step of a pattern does; `x` and `y` are relative places to go on from. */
export interface Step {
  op: 'one' | 'split' | 'jump' | 'start' | 'end' | 'boundary' | 'ahead' | 'match';
  x: number;
  y?: number;
  not?: boolean;
  set?: CharSet;
}

/** How many steps the check of one answer may take in all. */
export interface Budget {
  left: number;
}

export const newBudget = (): Budget => ({ left: 10_000_000 });

/**
 * A regular expression that never backtracks: all ways to match are followed at once, so that the time grows with the
 * length of the text and of the pattern, and what is left of a budget decides when to give up.
 */
export class TextPattern {
  readonly #steps: readonly Step[];

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
  }

  /** Whether the whole text matches; undefined when the budget is used up. */
  matches(text: string, budget: Budget): boolean | undefined {
    const characters = Array.from(text, (c) => c.codePointAt(0)!);
    const yes = this.#from(0, characters, 0, true, budget);
    return budget.left <= 0 ? undefined : yes;
  }

  /** Follows all ways from a step and a place in the text; a match counts at the end, or anywhere. */
  #from(first: number, text: number[], start: number, whole: boolean, budget: Budget): boolean {
    budget.left -= this.#steps.length;
    const mark = new Int32Array(this.#steps.length).fill(-1);
    let now: number[] = [];
    if (!this.#reach(first, text, start, now, mark, budget)) return false;
    for (let at = start; ; at++) {
      const end = at === text.length;
      if (now.some((pc) => this.#steps[pc].op === 'match' && (!whole || end))) return true;
      if (end || now.length === 0) return false;
      const next: number[] = [];
      for (const pc of now) {
        budget.left--;
        if (this.#steps[pc].set?.has(text[at]) && !this.#reach(pc + 1, text, at + 1, next, mark, budget)) return false;
      }
      now = next;
    }
  }

  /** Adds the steps that are reached without reading; false when the budget is used up. */
  #reach(first: number, text: number[], at: number, into: number[], mark: Int32Array, budget: Budget): boolean {
    const stack = [first];
    while (stack.length) {
      const pc = stack.pop()!;
      if (--budget.left <= 0) return false;
      if (mark[pc] === at) continue;
      mark[pc] = at;
      const step = this.#steps[pc];
      if (step.op === 'one' || step.op === 'match') into.push(pc);
      else if (step.op === 'split') stack.push(pc + step.y!, pc + step.x);
      else if (this.#passes(step, pc, text, at, budget)) stack.push(pc + step.x);
    }
    return true;
  }

  #passes(step: Step, pc: number, text: number[], at: number, budget: Budget): boolean {
    switch (step.op) {
      case 'start':
        return at === 0;
      case 'end':
        return at === text.length;
      case 'boundary':
        return (word(text[at - 1]) !== word(text[at])) !== step.not;
      case 'ahead':
        return this.#from(pc + 1, text, at, false, budget) !== step.not;
      default:
        return true;
    }
  }
}

const word = (c: number | undefined) => c !== undefined && /^\w$/.test(String.fromCodePoint(c));
