import { scoreOf } from './extensions.js';
import { DEEPEST, flag, list, text } from './json.js';
import type { Value } from './value.js';

/** What is known of a coding: in the set, not in it, in it with others' words, or not to be judged here. */
export type Membership = 'in' | 'out' | 'wrong-words' | 'unknown';

/** Where a form's references to value sets are looked up, beside what it contains itself. */
export type Terminology = (url: string) => ValueSet | undefined;

/** The codes of a value set, as far as they are listed. Its filters and other value sets cannot be judged here. */
export class ValueSet {
  readonly #displays = new Map<string, string>();
  readonly #scores = new Map<string, number>();
  readonly #wholeSystems = new Set<string>();
  readonly #codings: Value[] = [];
  readonly #bundled: boolean;
  #open = false;

  /** `bundled`: it comes with the engine, so that its words are the code system's own. */
  constructor(json: unknown, bundled = false) {
    this.#bundled = bundled;
    const { expansion, compose } = (json ?? {}) as { expansion?: { contains?: unknown }; compose?: unknown };
    if (Array.isArray(expansion?.contains)) {
      this.#contains(expansion, 0);
      return;
    }
    list(compose, 'include').forEach((include) => this.#include(include));
    for (const exclude of list(compose, 'exclude')) {
      const system = text(exclude, 'system');
      list(exclude, 'concept').forEach((concept) => this.#displays.delete(key(system, text(concept, 'code'))));
      if (list(exclude, 'filter').length) this.#open = true;
    }
  }

  /** The codings to choose among. */
  get codings(): Value[] {
    return this.#codings.filter(({ raw }) => this.#displays.has(key(text(raw, 'system'), text(raw, 'code'))));
  }

  /** What a code counts in a sum. */
  score(system: string, code: string): number | undefined {
    return this.#scores.get(key(system, code));
  }

  judge(system: string, code: string, display: string): Membership {
    const words = this.#displays.get(key(system, code));
    if (words === undefined) {
      if (this.#wholeSystems.has(system) && code) return 'in';
      return this.#open ? 'unknown' : 'out';
    }
    return this.#bundled && display && words && fold(words) !== fold(display) ? 'wrong-words' : 'in';
  }

  #include(include: unknown): void {
    const system = text(include, 'system');
    const concepts = list(include, 'concept');
    concepts.forEach((concept) => this.#add(system, concept));
    const narrowed = list(include, 'filter').length > 0;
    if (narrowed || list(include, 'valueSet').length) this.#open = true;
    if (!concepts.length && !narrowed && system) this.#wholeSystems.add(system);
  }

  #contains(parent: unknown, depth: number): void {
    for (const each of list(parent, 'contains')) {
      if (!flag(each, 'abstract')) this.#add(text(each, 'system'), each);
      if (depth < DEEPEST) this.#contains(each, depth + 1);
    }
  }

  #add(system: string, concept: unknown): void {
    const code = text(concept, 'code');
    const display = text(concept, 'display');
    this.#displays.set(key(system, code), display);
    const score = scoreOf(concept);
    if (score !== undefined) this.#scores.set(key(system, code), score);
    const raw = { ...(system && { system }), code, ...(display && { display }) };
    this.#codings.push({ type: 'Coding', raw });
  }
}

/** Value sets by where a form refers to them: contained in it, or at hand elsewhere. */
export function valueSetsOf(questionnaire: unknown, terminology?: Terminology): Terminology {
  const contained = new Map<string, ValueSet>();
  for (const json of list(questionnaire, 'contained')) {
    if (text(json, 'resourceType') !== 'ValueSet') continue;
    const set = new ValueSet(json);
    contained.set(`#${text(json, 'id')}`, set);
    const url = text(json, 'url');
    if (!contained.has(url)) contained.set(url, set);
  }
  return (reference) => {
    const [url] = reference.split('|', 1);
    return contained.get(url) ?? terminology?.(url);
  };
}

const key = (system: string, code: string) => `${system}|${code}`;

const fold = (words: string) => words.trim().toLowerCase();
