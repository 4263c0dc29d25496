import type { Definition, Item } from './definition.js';
import type { ResponseAnswer, ResponseItem, ResponseJson } from './fhir.js';
import { newSlot, type Node, type Problem, type Slot } from './node.js';
import { valueOf } from './value.js';

/** An answer laid over its form: the tree, and what in it has no place in the form. */
export class Answers {
  readonly root: Slot = newSlot(undefined);
  readonly misplaced: Problem[] = [];
  readonly #definition: Definition;
  readonly #index = new Map<string, Node[]>();

  constructor(definition: Definition, response: ResponseJson) {
    this.#definition = definition;
    this.#fill(this.root, definition.items, response.item ?? [], '');
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
    const at = node.parent.nodes.indexOf(node);
    if (at >= 0) node.parent.nodes.splice(at, 1);
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
    this.#fill(slot, slot.owner!.item.items, [], prefix);
  }

  #fill(slot: Slot, items: Item[], given: ResponseItem[], prefix: string): void {
    const found = this.#sort(items, given);
    for (const item of items) {
      const here = found.get(item.linkId) ?? [];
      const id = prefix + item.linkId;
      if (here.length > 1 && !(item.type === 'group' && item.repeats)) {
        this.#misplace(item.linkId, 'structure', 'en-gang');
      }
      if (item.type !== 'group') {
        this.#question(slot, item, here, id);
      } else if (!item.repeats) {
        (here.length ? here : [undefined]).forEach((each, i) => this.#group(slot, item, each, i ? `${id}:${i}` : id));
      } else {
        (here.length ? here : [undefined]).forEach((each, i) => this.#group(slot, item, each, `${id}:${i}`));
      }
    }
  }

  #sort(items: Item[], given: ResponseItem[]): Map<string, ResponseItem[]> {
    const found = new Map<string, ResponseItem[]>(items.map((item) => [item.linkId, []]));
    for (const json of given) {
      const place = found.get(json.linkId);
      if (place) place.push(json);
      else if (this.#definition.byLinkId.has(json.linkId)) this.#misplace(json.linkId, 'structure', 'feil-sted');
      else this.#misplace(json.linkId ?? '', 'not-found', 'ukjent');
    }
    return found;
  }

  #group(parent: Slot, item: Item, json: ResponseItem | undefined, id: string): Node {
    const node = this.#node(parent, item, json !== undefined, id);
    const slot = newSlot(node);
    node.slots.push(slot);
    if (json?.answer?.length) this.#misplace(item.linkId, 'structure', 'ikke-svar');
    this.#fill(slot, item.items, json?.item ?? [], `${id}/`);
    return node;
  }

  #question(parent: Slot, item: Item, found: ResponseItem[], id: string): void {
    const node = this.#node(parent, item, found.length > 0, id);
    if (found.some((each) => each.item?.length)) this.#misplace(item.linkId, 'structure', 'feil-sted');
    const answers: ResponseAnswer[] = found.flatMap((each) => each.answer ?? []);
    if (answers.length && (item.type === 'display' || item.type === 'question')) {
      this.#misplace(item.linkId, 'structure', 'ikke-svar');
    }
    (answers.length ? answers : [{}]).forEach((answer, i) => {
      const slot = newSlot(node, valueOf(answer));
      node.slots.push(slot);
      this.#fill(slot, item.items, answer.item ?? [], i ? `${id}:${i}/` : `${id}/`);
    });
  }

  #node(parent: Slot, item: Item, present: boolean, id: string): Node {
    const node: Node = { id, item, parent, present, slots: [] };
    parent.nodes.push(node);
    const others = this.#index.get(item.linkId);
    if (others) others.push(node);
    else this.#index.set(item.linkId, [node]);
    return node;
  }

  #misplace(linkId: string, code: string, reason: string): void {
    this.misplaced.push({ linkId, code, reason, limit: '' });
  }
}
