import type { Definition, Item } from './definition.js';
import type { Evaluator } from './evaluation.js';
import type { ResponseItem, ResponseJson } from './fhir.js';
import { at, filled, list, text, tooDeep } from './json.js';
import { newSlot, type Node, nodePath, type Problem, type Slot, slotPath } from './node.js';
import { valueOf } from './value.js';

/** An item of the response and its number there. */
interface Found {
  json: ResponseItem;
  at: number;
}

/** An answer laid over its form: the tree, and what in it has no place in the form. */
export class Answers {
  readonly definition: Definition;
  readonly response: ResponseJson;
  readonly root: Slot = newSlot(undefined);
  /** What is in the wrong place, whoever asks. */
  readonly misplaced: Problem[] = [];
  /** What breaks FHIR's rules for an answer as it is sent, but is put right in a draft. */
  readonly unruly: Problem[] = [];
  /** Works out the form's expressions, where it has any and it has been loaded. */
  evaluator?: Evaluator;
  readonly #index = new Map<string, Node[]>();

  /** Lays the response over the form. Never throws: what does not fit becomes a problem. */
  constructor(definition: Definition, response: ResponseJson) {
    this.definition = definition;
    this.response = response;
    const deep = tooDeep(response);
    if (deep) this.#misplace('', 'too-costly', 'svar-dypt', 'QuestionnaireResponse');
    this.#fill(this.root, definition.items, definition.places, deep ? {} : response, '');
  }

  occurrences(linkId: string): readonly Node[] {
    return this.#index.get(linkId) ?? [];
  }

  /** Adds an empty repetition after the others of its group. */
  addGroup(slot: Slot, item: Item, id: string): Node {
    const node = this.#group(slot, item, undefined, id);
    const last = slot.nodes.map((each) => each.item).lastIndexOf(item, slot.nodes.length - 2);
    slot.nodes.splice(last + 1, 0, slot.nodes.pop()!);
    return node;
  }

  /** Takes a node and all under it out of the tree. */
  remove(node: Node): void {
    const place = node.parent.nodes.indexOf(node);
    if (place >= 0) node.parent.nodes.splice(place, 1);
    this.#forget(node);
  }

  #forget(node: Node): void {
    this.#index.set(
      node.item.linkId,
      this.occurrences(node.item.linkId).filter((each) => each !== node),
    );
    node.slots.forEach((slot) => slot.nodes.forEach((each) => this.#forget(each)));
  }

  /** Gives a slot of a question the (empty) nodes of what is nested under it. */
  fillEmpty(slot: Slot, prefix: string): void {
    const { items, places } = slot.owner!.item;
    this.#fill(slot, items, places, {}, prefix);
  }

  #fill(slot: Slot, items: Item[], places: Map<string, number>, holder: object, prefix: string): void {
    const found = this.#sort(slot, items, places, this.#itemsOf(holder, slot));
    items.forEach((item, place) => {
      const here = found[place] ?? [];
      const id = prefix + item.linkId;
      if (here.length > 1 && !(item.type === 'group' && item.repeats)) {
        this.#misplace(item.linkId, 'structure', 'en-gang', slotPath(slot));
      }
      if (item.type !== 'group') {
        this.#question(slot, item, here, id);
        return;
      }
      const numbered = (i: number) => (item.repeats || i ? `${id}:${i}` : id);
      (here.length ? here : [undefined]).forEach((each, i) => this.#group(slot, item, each, numbered(i)));
    });
  }

  #sort(slot: Slot, items: Item[], places: Map<string, number>, given: ResponseItem[]): (Found[] | undefined)[] {
    const found: (Found[] | undefined)[] = items.map(() => undefined);
    let last = 0;
    given.forEach((json, i) => {
      const linkId = text(json, 'linkId');
      const place = places.get(linkId);
      const path = () => `${slotPath(slot)}.item[${i}]`;
      if (place !== undefined) {
        (found[place] ??= []).push({ json, at: i });
        if (place < last) this.unruly.push(problem(linkId, 'structure', 'rekkefolge', path()));
        last = Math.max(last, place);
      } else if (this.definition.byLinkId.has(linkId)) this.#misplace(linkId, 'structure', 'feil-sted', path());
      else this.#misplace(linkId, 'not-found', 'ukjent', path());
    });
    return found;
  }

  #group(parent: Slot, item: Item, found: Found | undefined, id: string): Node {
    const node = this.#node(parent, item, found?.at ?? -1, id);
    const slot = newSlot(node, undefined, node.at);
    node.slots.push(slot);
    if (filled(found?.json, 'answer')) this.#misplace(item.linkId, 'structure', 'ikke-svar', nodePath(node));
    this.#fill(slot, item.items, item.places, found?.json ?? {}, `${id}/`);
    return node;
  }

  #question(parent: Slot, item: Item, found: Found[], id: string): void {
    const node = this.#node(parent, item, found[0]?.at ?? -1, id);
    for (const each of found) {
      if (filled(each.json, 'item')) {
        this.#misplace(item.linkId, 'structure', 'feil-sted', `${slotPath(parent)}.item[${each.at}]`);
      }
      this.#answersOf(node, each);
    }
    if (node.slots.length && (item.type === 'display' || item.type === 'question')) {
      this.#misplace(item.linkId, 'structure', 'ikke-svar', nodePath(node));
    }
    if (!node.slots.length) {
      const slot = newSlot(node, undefined, node.at);
      node.slots.push(slot);
      this.#fill(slot, item.items, item.places, {}, `${id}/`);
    }
  }

  #answersOf(node: Node, found: Found): void {
    if (!filled(found.json, 'answer')) return;
    const { linkId, items, places } = node.item;
    list<object>(found.json, 'answer').forEach((answer, i) => {
      const slot = newSlot(node, valueOf(answer), found.at, i);
      const number = node.slots.push(slot) - 1;
      if (valueNames(answer).length > 1) this.#misplace(linkId, 'structure', 'flere-verdier', slotPath(slot));
      if (!isObject(answer)) this.#misplace(linkId, 'structure', 'uleselig', slotPath(slot));
      this.#fill(slot, items, places, answer, number ? `${node.id}:${number}/` : `${node.id}/`);
    });
    if (!Array.isArray(at(found.json, 'answer'))) this.#misplace(linkId, 'structure', 'uleselig', nodePath(node));
  }

  #itemsOf(holder: object, slot: Slot): ResponseItem[] {
    if (filled(holder, 'item') && !Array.isArray(at(holder, 'item'))) {
      this.#misplace(slot.owner?.item.linkId ?? '', 'structure', 'uleselig', slotPath(slot));
    }
    return list(holder, 'item');
  }

  #node(parent: Slot, item: Item, place: number, id: string): Node {
    const node: Node = { id, item, parent, at: place, present: place >= 0, slots: [] };
    parent.nodes.push(node);
    const others = this.#index.get(item.linkId);
    if (others) others.push(node);
    else this.#index.set(item.linkId, [node]);
    return node;
  }

  #misplace(linkId: string, code: string, reason: string, expression: string): void {
    this.misplaced.push(problem(linkId, code, reason, expression));
  }
}

const problem = (linkId: string, code: string, reason: string, expression: string): Problem => ({
  severity: 'error',
  linkId,
  code,
  reason,
  limit: '',
  expression,
});

const isObject = (json: unknown) => typeof json === 'object' && json !== null && !Array.isArray(json);

const valueNames = (answer: unknown) =>
  isObject(answer) ? Object.keys(answer as object).filter((name) => name.startsWith('value')) : [];
