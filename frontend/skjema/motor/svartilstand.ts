import { Answers } from './answers.js';
import { Checker } from './checker.js';
import type { Definition, Item } from './definition.js';
import { isEnabled } from './enablement.js';
import type { ResponseAnswer, ResponseItem, ResponseJson } from './fhir.js';
import { newSlot, type Node, type Problem, type Slot, valuesOf } from './node.js';
import type { Value } from './value.js';

/** Told which nodes must be shown anew. */
export type Listener = (changed: ReadonlySet<Node>) => void;

/**
 * A form while it is filled in. An answer changes one node; only what depends on that question is judged anew, and listeners
 * hear of exactly the nodes that look different. Answers of disabled questions are kept, so they come back if the question does.
 */
export class Svartilstand {
  readonly definition: Definition;
  readonly #answers: Answers;
  readonly #head: ResponseJson;
  readonly #listeners = new Set<Listener>();
  readonly #dependents = new Map<string, Set<string>>();

  constructor(definition: Definition, response: ResponseJson = {}) {
    this.definition = definition;
    this.#head = response;
    this.#answers = new Answers(definition, response);
    for (const item of definition.byLinkId.values()) {
      for (const { question } of item.conditions) {
        const dependents = this.#dependents.get(question) ?? new Set();
        this.#dependents.set(question, dependents.add(item.linkId));
      }
    }
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

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Sets all answers of a question. `unread` is the reason why what was written is no answer (the question then has
   * none, and the check says why).
   */
  set(node: Node, values: Value[], unread?: string): void {
    const nested = node.slots.map((slot) => slot.nodes);
    const count = Math.max(1, values.length);
    node.slots = Array.from({ length: count }, (_, i) => {
      const slot = node.slots[i] ?? newSlot(node);
      const value = values[i];
      slot.value = value && newSlot(node, value).value;
      if (!nested[i]) this.#answers.fillEmpty(slot, i ? `${node.id}:${i}/` : `${node.id}/`);
      return slot;
    });
    node.unread = unread;
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

  /** The problems of the whole form, or of one item and all under it; not what merely could not be judged. */
  check(linkId?: string): Problem[] {
    if (linkId === undefined) return Checker.check(this.#answers).filter(isError);
    return this.#answers.occurrences(linkId).flatMap((node) => this.checkNode(node));
  }

  checkNode(node: Node): Problem[] {
    return Checker.checkNode(this.#answers, node).filter(isError);
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

  #changed(node: Node): void {
    const before = new Map<Node, boolean | undefined>();
    for (const linkId of this.#affected(node.item)) {
      for (const each of this.#answers.occurrences(linkId)) {
        before.set(each, each.enabled);
        each.enabled = undefined;
      }
    }
    const changed = new Set<Node>([node]);
    for (const [each, enabled] of before) {
      if (this.enabled(each) !== enabled) changed.add(each);
    }
    this.#tell(changed);
  }

  /** LinkIds whose enablement may hang on this question's answer, through chains and through groups. */
  #affected(item: Item): Set<string> {
    const affected = new Set<string>();
    const reach = (each: Item) => {
      if (affected.has(each.linkId)) return;
      affected.add(each.linkId);
      follow(each);
      each.items.forEach(reach);
    };
    const follow = (each: Item) => {
      for (const linkId of this.#dependents.get(each.linkId) ?? []) reach(this.definition.byLinkId.get(linkId)!);
    };
    follow(item);
    item.items.forEach(reach);
    return affected;
  }

  #refreshAll(changed: Node): void {
    for (const linkId of this.definition.byLinkId.keys()) {
      for (const each of this.#answers.occurrences(linkId)) each.enabled = undefined;
    }
    this.#tell(new Set([changed]));
  }

  #tell(changed: ReadonlySet<Node>): void {
    this.#listeners.forEach((listener) => listener(changed));
  }
}

const isError = ({ severity }: Problem) => severity === 'error';
