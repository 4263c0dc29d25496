import { Answers } from './answers.js';
import type { Definition, Option } from './definition.js';
import { Dependents } from './dependents.js';
import { isEnabled } from './enablement.js';
import type { Evaluator, Surroundings } from './evaluation.js';
import type { ResponseAnswer, ResponseItem, ResponseJson } from './fhir.js';
import { localNow } from './moments.js';
import { newSlot, type Node, type Slot, valuesOf } from './node.js';
import { enabledNodes, initialOf, optionsOf } from './start.js';
import { agree, type Value } from './value.js';

/** Told which nodes must be shown anew. */
export type Listener = (changed: ReadonlySet<Node>) => void;

/** The limits of an answer as they are now, whether the form or an expression says so. */
export interface Bounds {
  min?: Value;
  max?: Value;
}

/**
 * A form while it is filled in. An answer changes one node; only what depends on that question is judged anew, and listeners
 * hear of exactly the nodes that look different. Answers of disabled questions are kept, so they come back if the question does.
 *
 * A form with expressions can be filled in at once. When what works them out has been loaded, calculated answers come, and
 * listeners are told; until then what an expression enables is not shown.
 */
export class Svartilstand {
  readonly definition: Definition;
  /** Comes true when expressions are worked out: at once where there are none. Fails where the engine cannot be loaded. */
  readonly ready: Promise<void>;
  readonly #answers: Answers;
  readonly #head: ResponseJson;
  readonly #listeners = new Set<Listener>();
  readonly #dependents: Dependents;
  /** What was calculated last where a person may write another answer. */
  readonly #written = new WeakMap<Node, readonly Value[]>();

  constructor(definition: Definition, response: ResponseJson = {}, around: Partial<Surroundings> = {}) {
    this.definition = definition;
    this.#head = response;
    this.#answers = new Answers(definition, response);
    this.#dependents = new Dependents(definition);
    this.ready = definition.hasExpressions
      ? this.#load({ now: localNow(), context: {}, ...around })
      : Promise.resolve();
  }

  /** What it holds, for those that judge it. */
  get answers(): Answers {
    return this.#answers;
  }

  get nodes(): readonly Node[] {
    return this.#answers.root.nodes;
  }

  /** The first node of a question, in the order of the form. */
  find(linkId: string): Node | undefined {
    const found = this.#answers.occurrences(linkId);
    return found.find((each) => this.enabled(each)) ?? found[0];
  }

  enabled(node: Node): boolean {
    return isEnabled(this.#answers, node);
  }

  values(node: Node): Value[] {
    return valuesOf(node);
  }

  /** Nobody writes the answer: the form says so, or it is calculated. */
  readOnly({ item }: Node): boolean {
    return item.readOnly || item.calculated === 'locked';
  }

  /** The answers to choose among, in order. */
  options(node: Node): readonly Option[] {
    return optionsOf(this.#answers, node);
  }

  bounds(node: Node): Bounds {
    const { limits, expressions } = node.item;
    const evaluator = expressions && this.#answers.evaluator;
    return {
      min: evaluator?.limit(node, 'min') ?? limits.min,
      max: evaluator?.limit(node, 'max') ?? limits.max,
    };
  }

  /** Gives each unanswered question what the form lets it begin with. For a draft that nobody has begun. */
  begin(): void {
    for (const node of enabledNodes(this.#answers, this.nodes)) {
      const values = initialOf(this.#answers, node);
      if (values.length) this.set(node, [...values]);
    }
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Sets all answers of a question. `unread` is the reason why what was written is no answer (the question then has
   * none, and the check says why).
   */
  set(node: Node, values: Value[], unread?: string): void {
    this.#write(node, values);
    node.unread = unread;
    this.#changed(node);
  }

  /** Takes away one of several answers, with what is nested under it. */
  removeAnswer(node: Node, at: number): void {
    const [gone] = node.slots.splice(at, 1);
    [...gone.nodes].forEach((each) => this.#answers.remove(each));
    node.unread = node.slots.find((slot) => slot.unread)?.unread;
    this.#changed(node);
  }

  /** Adds an empty repetition of a repeating group beside this one. */
  add(beside: Node): Node {
    const { item, parent } = beside;
    const numbers = this.#siblings(beside).map((each) => Number(each.id.slice(each.id.lastIndexOf(':') + 1)));
    const stem = beside.id.slice(0, beside.id.lastIndexOf(':'));
    const node = this.#answers.addGroup(parent, item, `${stem}:${Math.max(...numbers) + 1}`);
    this.#refreshAll(parent.owner ?? node);
    return node;
  }

  /** Takes away a repetition; the last one is emptied instead. */
  remove(node: Node): void {
    if (this.#siblings(node).length === 1) this.add(node);
    this.#answers.remove(node);
    this.#refreshAll(node.parent.owner ?? node);
  }

  /** The draft as a QuestionnaireResponse: all answers, also those of disabled questions. */
  response(): ResponseJson {
    const item = this.#items(this.#answers.root);
    const { questionnaire = this.definition.canonical, status = 'in-progress' } = this.#head;
    return { ...this.#head, resourceType: 'QuestionnaireResponse', questionnaire, status, item };
  }

  #items(slot: Slot): ResponseItem[] {
    return slot.nodes.flatMap((node): ResponseItem[] => {
      const { linkId, type } = node.item;
      if (type === 'display') return [];
      if (type === 'group') {
        const item = this.#items(node.slots[0]);
        return item.length || node.present ? [{ linkId, item }] : [];
      }
      const answer = node.slots.map((each) => this.#answer(each)).filter((each) => Object.keys(each).length > 0);
      return answer.length ? [{ linkId, answer }] : [];
    });
  }

  #answer(slot: Slot): ResponseAnswer {
    const item = this.#items(slot);
    return {
      ...(slot.value && { [`value${slot.value.type}`]: slot.value.raw }),
      ...(item.length && { item }),
    };
  }

  #siblings(node: Node): Node[] {
    return node.parent.nodes.filter((each) => each.item === node.item);
  }

  #write(node: Node, values: readonly Value[]): void {
    const nested = node.slots.map((slot) => slot.nodes);
    const count = Math.max(1, values.length);
    node.slots = Array.from({ length: count }, (_, i) => {
      const slot = node.slots[i] ?? newSlot(node);
      const value = values[i];
      slot.value = value && newSlot(node, value).value;
      if (!nested[i]) {
        this.#answers.fillEmpty(slot, unusedPrefix(node.id, i, nested));
        nested.push(slot.nodes);
      }
      return slot;
    });
  }

  #changed(node: Node): void {
    const affected = this.#dependents.of(node.item);
    this.#answers.evaluator?.forget(node.item.linkId);
    this.#tell(this.#judgeAnew(affected, new Set([node])));
  }

  /** Works out anew what may have changed, and adds the nodes that look different. */
  #judgeAnew(affected: ReadonlySet<string>, changed: Set<Node>): Set<Node> {
    const { evaluator } = this.#answers;
    const before = new Map<Node, boolean | undefined>();
    for (const id of affected) {
      evaluator?.forget(id);
      for (const each of this.#answers.occurrences(id)) {
        before.set(each, each.enabled);
        each.enabled = undefined;
      }
    }
    evaluator?.renew();
    if (evaluator) this.#calculate(evaluator, affected, changed);
    for (const [each, enabled] of before) {
      const worked = evaluator && this.#work(evaluator, each);
      if (this.enabled(each) !== enabled || worked) changed.add(each);
    }
    return changed;
  }

  /** Asks for what a node offers and allows by expressions, so that it is known what that hangs on. */
  #work(evaluator: Evaluator, node: Node): boolean {
    const { options, min, max } = node.item.expressions ?? {};
    if (options) evaluator.options(node);
    if (min) evaluator.limit(node, 'min');
    if (max) evaluator.limit(node, 'max');
    return (options ?? min ?? max) !== undefined;
  }

  /** Writes the calculated answers that have changed; what a person has written where they may is left. */
  #calculate(evaluator: Evaluator, affected: ReadonlySet<string>, changed: Set<Node>): void {
    for (const item of evaluator.order) {
      if (!item.calculated || !affected.has(item.linkId)) continue;
      for (const node of this.#answers.occurrences(item.linkId)) {
        const given = valuesOf(node);
        const written = this.#written.get(node);
        if (item.calculated === 'open' && given.length && !(written && agree(given, written))) continue;
        // What was calculated before stands in nobody's way.
        if (item.calculated === 'open') this.#write(node, []);
        const values = this.enabled(node) ? evaluator.computed(node) : undefined;
        if (!values) continue;
        this.#write(node, values);
        if (agree(given, values)) continue;
        this.#written.set(node, values);
        changed.add(node);
      }
    }
  }

  async #load(around: Surroundings): Promise<void> {
    const { TreeEvaluator } = await import('../uttrykk/evaluator.js');
    this.#answers.evaluator = new TreeEvaluator(this.#answers, around, (reader, source) =>
      this.#dependents.note(reader, source),
    );
    this.#tell(this.#judgeAnew(new Set(this.definition.byLinkId.keys()), new Set()));
  }

  #refreshAll(changed: Node): void {
    this.#answers.evaluator?.forgetAll();
    this.#tell(this.#judgeAnew(new Set(this.definition.byLinkId.keys()), new Set([changed])));
  }

  #tell(changed: ReadonlySet<Node>): void {
    this.#listeners.forEach((listener) => listener(changed));
  }
}

/** What the ids of nodes under another answer begin with: an answer before it may have been taken away. */
function unusedPrefix(id: string, at: number, others: readonly (readonly Node[])[]): string {
  for (let number = at; ; number++) {
    const prefix = number ? `${id}:${number}/` : `${id}/`;
    if (!others.some((nodes) => nodes.some((each) => each.id.startsWith(prefix)))) return prefix;
  }
}
