import type { Answers } from '../motor/answers.js';
import type { Item } from '../motor/definition.js';
import { isEnabled } from '../motor/enablement.js';
import type { Evaluator, Surroundings } from '../motor/evaluation.js';
import { evaluationOrder } from '../motor/evaluation-order.js';
import type { Constraint, ItemExpressions, Source, Variable } from '../motor/item-expressions.js';
import type { Node } from '../motor/node.js';
import type { TextPattern } from '../motor/pattern.js';
import { readPattern } from '../motor/pattern-reader.js';
import { compareNumbers } from '../motor/units.js';
import type { Value } from '../motor/value.js';
import { read, Unreadable } from './expression.js';
import { type Host, Machine, MOST_STEPS } from './machine.js';
import { Moment } from './moment.js';
import { answerFrom, answersFrom } from './results.js';
import { Tree } from './tree.js';
import { JsonThing, type Quantity, type Thing, TooCostly, type Val, valuesFrom } from './values.js';

/** What is being worked out, so that what leads back to it can be told. */
interface Work {
  reader: string;
  owner: Node | undefined;
  kind: string;
}

/** A name or a resource that an expression asks for is not at hand, so that it cannot be judged. */
class NotAtHand extends Error {}

const MOST_DEPTH = 300;
const MOST_RUNS = 40;
const MOST_WORK = 100_000;
const MOST_STEPS_IN_ALL = 1_000_000;
const MOST_PATTERN_STEPS = 300_000;

/**
 * Works out expressions when they are asked for, and keeps what it finds until an answer it looked at changes. What leads back
 * to itself sees no answer there, and is not kept, so that the order of asking does not matter.
 */
export class TreeEvaluator implements Evaluator {
  readonly costly = new Set<string>();
  readonly order: readonly Item[];
  readonly #answers: Answers;
  readonly #tree: Tree;
  readonly #root: Thing;
  readonly #around: Surroundings;
  readonly #now: Moment;
  readonly #onRead: (reader: string, linkId: string) => void;
  readonly #found = new Map<string, Map<Node | undefined, Map<string, Val[] | undefined>>>();
  readonly #working: Work[] = [];
  /** The lowest work that something above it has led back to. */
  #floor = Infinity;
  #work = 0;
  #left = MOST_STEPS_IN_ALL;
  #runs = 0;
  #machine: Machine | undefined;

  /** `onRead` is told which question's answer each reader looks at. */
  constructor(answers: Answers, around: Surroundings, onRead: (reader: string, linkId: string) => void = () => {}) {
    this.#answers = answers;
    this.order = evaluationOrder(answers.definition).order;
    this.#around = around;
    this.#onRead = onRead;
    this.#now = Moment.parse(around.now, 'DateTime') ?? new Moment('DateTime', [1970, 1, 1, 0, 0, 0], 0);
    this.#tree = new Tree(answers, (linkId) => this.#reads(linkId));
    this.#root = this.#tree.root();
  }

  /** Works out what others may hang on, each after what it hangs on, so that no chain gets deep. */
  prime(): void {
    for (const item of this.order) {
      for (const node of this.#answers.occurrences(item.linkId)) {
        if (isEnabled(this.#answers, node) && item.calculated) this.computed(node);
      }
    }
  }

  enabled(node: Node, judge: () => boolean): boolean {
    const work = { reader: node.item.linkId, owner: node, kind: 'enabled' };
    if (!this.#begin(work)) return false;
    const enabled = judge();
    if (this.#end()) node.enabled = enabled;
    return enabled;
  }

  allows(node: Node): boolean {
    const found = this.#of(node, 'enableWhen', node.item.expressions?.enableWhen);
    return found === undefined || (found.length === 1 && found[0] === true);
  }

  computed(node: Node): readonly Value[] | undefined {
    const found = node.item.calculated && this.#of(node, 'calculated', node.item.expressions?.calculated);
    return found && answersFrom(node.item, found);
  }

  initial(node: Node): readonly Value[] | undefined {
    const found = this.#of(node, 'initial', node.item.expressions?.initial);
    return found && answersFrom(node.item, found);
  }

  options(node: Node): readonly Value[] | undefined {
    const found = this.#of(node, 'options', node.item.expressions?.options);
    return found?.flatMap((value) => answerFrom(node.item, value) ?? []);
  }

  limit(node: Node, side: 'min' | 'max'): Value | undefined {
    const found = this.#of(node, side, node.item.expressions?.[side]);
    return found?.length ? answerFrom(node.item, found[0]) : undefined;
  }

  broken(node: Node | undefined): Constraint[] {
    const expressions = node ? node.item.expressions : this.#answers.definition.expressions;
    return (expressions?.constraints ?? []).filter((constraint, i) => {
      const contexts = node && constraint.perAnswer ? this.#tree.of(node).answers() : [this.#context(node)];
      return contexts.some((context, j) => isFalse(this.#run(node, `constraint ${i} ${j}`, constraint, context)));
    });
  }

  forget(reader: string): void {
    this.#found.delete(reader);
    this.costly.delete(reader);
  }

  forgetAll(): void {
    this.#found.clear();
    this.costly.clear();
  }

  renew(): void {
    this.#work = 0;
    this.#left = MOST_STEPS_IN_ALL;
  }

  #of(node: Node, kind: string, source: Source | undefined): Val[] | undefined {
    return source && this.#run(node, kind, source, this.#context(node));
  }

  #context = (node: Node | undefined): Thing => (node ? this.#tree.of(node) : this.#root);

  /** Undefined where it cannot be judged. */
  #run(owner: Node | undefined, kind: string, source: Source, context: Thing): Val[] | undefined {
    const reader = kind.startsWith('%') ? `${owner?.item.linkId ?? ''}${kind}` : (owner?.item.linkId ?? '');
    const known = this.#found.get(reader)?.get(owner);
    if (known?.has(kind)) return known.get(kind);
    if (!this.#begin({ reader, owner, kind })) return [];
    const found = this.#evaluate(owner, source, context);
    if (this.#end()) this.#keep(reader, owner, kind, found);
    return found;
  }

  #keep(reader: string, owner: Node | undefined, kind: string, found: Val[] | undefined): void {
    let ofReader = this.#found.get(reader);
    if (!ofReader) this.#found.set(reader, (ofReader = new Map()));
    let ofOwner = ofReader.get(owner);
    if (!ofOwner) ofReader.set(owner, (ofOwner = new Map()));
    ofOwner.set(kind, found);
  }

  #evaluate(owner: Node | undefined, source: Source, context: Thing): Val[] | undefined {
    if (source.foreign) return undefined;
    if (this.#left <= 0) {
      this.costly.add(owner?.item.linkId ?? '');
      return [];
    }
    const before = this.#machine;
    const machine = new Machine(this.#host(owner), Math.min(MOST_STEPS, this.#left));
    this.#machine = machine;
    try {
      machine.spend(source.text.length >> 1);
      return machine.run(read(source.text), [context]);
    } catch (error) {
      if (error instanceof Unreadable || error instanceof NotAtHand) return undefined;
      if (!(error instanceof TooCostly)) throw error;
      this.costly.add(owner?.item.linkId ?? '');
      return [];
    } finally {
      this.#left -= machine.spent;
      this.#machine = before;
    }
  }

  /** False where it leads back to itself, or is too deep or too much. */
  #begin(work: Work): boolean {
    const at = this.#working.findIndex((each) => each.owner === work.owner && each.kind === work.kind);
    if (at >= 0) {
      this.#floor = Math.min(this.#floor, at);
      return false;
    }
    const run = work.kind === 'enabled' ? 0 : 1;
    if (this.#working.length >= MOST_DEPTH || this.#runs + run > MOST_RUNS || ++this.#work > MOST_WORK) {
      this.costly.add(work.owner?.item.linkId ?? '');
      this.#floor = 0;
      return false;
    }
    this.#working.push(work);
    this.#runs += run;
    return true;
  }

  /** Whether what was found may be kept: nothing in it led back to here or below. */
  #end(): boolean {
    const at = this.#working.length - 1;
    if (this.#working.pop()!.kind !== 'enabled') this.#runs--;
    const keep = this.#floor > at;
    if (this.#floor >= at) this.#floor = Infinity;
    return keep;
  }

  #reads(linkId: string): void {
    this.#machine?.spend(1);
    this.#tell(linkId);
  }

  #tell(source: string): void {
    const reader = this.#working.at(-1)?.reader;
    if (reader !== undefined && reader !== source) this.#onRead(reader, source);
  }

  #host(owner: Node | undefined): Host {
    const budget = { left: MOST_PATTERN_STEPS };
    return {
      now: this.#now,
      zone: this.#now.zone ?? 0,
      variable: (name) => this.#variable(owner, name),
      resource: (type) => this.#resource(type),
      compareUnits: (a: Quantity, b: Quantity) => compareNumbers(a.value, a.unit, b.value, b.unit),
      matches: (text, source, whole) => {
        const pattern = patternOf(source, whole);
        const found = pattern?.matches(text, budget);
        if (pattern && found === undefined) throw new TooCostly();
        return found;
      },
    };
  }

  #variable(owner: Node | undefined, name: string): Val[] {
    switch (name) {
      case 'resource':
      case 'rootResource':
        return [this.#root];
      case 'context':
        return [this.#context(owner)];
      case 'questionnaire':
        return jsonOf(this.#answers.definition.json);
      case 'qitem':
        return jsonOf(owner?.item.expressions?.json);
    }
    for (let node = owner; ; node = node.parent.owner) {
      const given: ItemExpressions | undefined = node ? node.item.expressions : this.#answers.definition.expressions;
      const variable = given?.variables.find((each) => each.name === name);
      if (variable && !variable.foreign) return this.#worked(node, variable);
      if (!node) break;
    }
    if (Object.hasOwn(this.#around.context, name)) return valuesFrom(this.#around.context[name], '');
    throw new NotAtHand();
  }

  #worked(node: Node | undefined, variable: Variable): Val[] {
    this.#tell(`${node?.item.linkId ?? ''}%${variable.name}`);
    const found = this.#run(node, `%${variable.name}`, variable, this.#context(node));
    if (!found) throw new NotAtHand();
    return found;
  }

  #resource(type: string): Val[] {
    if (type === 'QuestionnaireResponse') return [this.#root];
    if (type === 'Questionnaire') return jsonOf(this.#answers.definition.json);
    const found = Object.values(this.#around.context).flatMap((json) => valuesFrom(json, ''));
    const resources = found.filter((each) => each instanceof JsonThing && each.type === type);
    if (!resources.length) throw new NotAtHand();
    return resources.slice(0, 1);
  }
}

const isFalse = (found: Val[] | undefined) => found?.length === 1 && found[0] === false;

const jsonOf = (json: unknown): Val[] => valuesFrom(json, '');

/** Undefined where this engine cannot read the pattern. */
function patternOf(source: string, whole: boolean): TextPattern | undefined {
  const key = `${whole} ${source}`;
  if (!patterns.has(key)) {
    if (patterns.size > 1_000) patterns.clear();
    patterns.set(key, readOrNot(whole ? source : `(?:.|\\s)*(?:${source})(?:.|\\s)*`));
  }
  return patterns.get(key);
}

const patterns = new Map<string, TextPattern | undefined>();

function readOrNot(source: string): TextPattern | undefined {
  try {
    return readPattern(source);
  } catch {
    throw new TooCostly();
  }
}
