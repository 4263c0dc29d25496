import { isEnabled } from '../motor/enablement.js';
import { answersOf } from '../motor/evaluation.js';
import type { Answers } from '../motor/answers.js';
import type { Item } from '../motor/definition.js';
import type { Node, Slot } from '../motor/node.js';
import { field, same, type Value } from '../motor/value.js';
import { Moment } from './moment.js';
import { JsonThing, type Payer, quantityOf, type Thing, type Val } from './values.js';

/** The answers as expressions see them: what is disabled has no answer, and what is calculated has what was calculated. */
export class Tree {
  readonly answers: Answers;
  /** Told of each question whose answer or place is looked at. */
  readonly read: (linkId: string) => void;
  readonly #items = new WeakMap<Node, ItemThing>();
  #count = 0;

  constructor(answers: Answers, read: (linkId: string) => void) {
    this.answers = answers;
    this.read = read;
  }

  of(node: Node): ItemThing {
    let thing = this.#items.get(node);
    if (!thing) this.#items.set(node, (thing = new ItemThing(this, node)));
    return thing;
  }

  root(): Thing {
    return new ResponseThing(this);
  }

  /** A short key for a thing that is equal to itself alone. */
  serial(): string {
    return `#${++this.#count}`;
  }

  enabled(node: Node): boolean {
    this.read(node.item.linkId);
    return isEnabled(this.answers, node);
  }

  given(node: Node): readonly Value[] {
    return this.enabled(node) ? answersOf(this.answers, node) : [];
  }

  /** The nodes of a linkId that stand in the slot, or anywhere under it. */
  find(slot: Slot, linkId: string, deep: boolean, payer: Payer): Node[] {
    const all = this.answers.occurrences(linkId);
    const few = !deep && slot.nodes.length < all.length;
    payer.spend((few ? slot.nodes.length : all.length) >> 2);
    if (few) return slot.nodes.filter((node) => node.item.linkId === linkId);
    return all.filter((node) => (deep ? under(node.parent, slot) : node.parent === slot));
  }
}

function under(slot: Slot, top: Slot): boolean {
  for (let each: Slot | undefined = slot; each; each = each.owner?.parent) if (each === top) return true;
  return false;
}

class ResponseThing implements Thing {
  readonly type = 'QuestionnaireResponse';
  readonly #tree: Tree;
  readonly #key: string;

  constructor(tree: Tree) {
    this.#tree = tree;
    this.#key = tree.serial();
  }

  get(name: string): Val[] {
    if (name === 'item') return this.#items();
    return new JsonThing(this.#tree.answers.response as Record<string, unknown>).get(name);
  }

  find(linkId: string, deep: boolean, payer: Payer): Val[] {
    return this.#tree.find(this.#tree.answers.root, linkId, deep, payer).map((node) => this.#tree.of(node));
  }

  children(): Val[] {
    const rest = { ...(this.#tree.answers.response as Record<string, unknown>) };
    delete rest.item;
    return [...new JsonThing(rest).children(), ...this.#items()];
  }

  key(): string {
    return this.#key;
  }

  #items(): Val[] {
    return this.#tree.answers.root.nodes.map((node) => this.#tree.of(node));
  }
}

class ItemThing implements Thing {
  readonly type = 'QuestionnaireResponse.item';
  readonly #tree: Tree;
  readonly #node: Node;
  readonly #key: string;

  constructor(tree: Tree, node: Node) {
    this.#tree = tree;
    this.#node = node;
    this.#key = tree.serial();
  }

  get(name: string): Val[] {
    const { item } = this.#node;
    switch (name) {
      case 'linkId':
        return [item.linkId];
      case 'text':
        return item.text ? [item.text] : [];
      case 'item':
        return item.type === 'group' ? this.#node.slots[0].nodes.map((node) => this.#tree.of(node)) : [];
      case 'answer':
        return this.answers();
      default:
        return [];
    }
  }

  find(linkId: string, deep: boolean, payer: Payer): Val[] {
    const slots = deep || this.#node.item.type === 'group' ? this.#node.slots : [];
    return slots.flatMap((slot) => this.#tree.find(slot, linkId, deep, payer).map((node) => this.#tree.of(node)));
  }

  children(): Val[] {
    return ['linkId', 'text', 'item', 'answer'].flatMap((name) => this.get(name));
  }

  answers(): AnswerThing[] {
    const { item, slots } = this.#node;
    if (item.type === 'group' || item.type === 'display') return [];
    const given = this.#tree.given(this.#node);
    return given.map((value, i) => new AnswerThing(this.#tree, item, value, slots[i]));
  }

  present(): boolean {
    return (
      this.#tree.enabled(this.#node) &&
      (this.answers().length > 0 || this.#node.slots.some((slot) => this.#filled(slot)))
    );
  }

  #filled(slot: Slot): boolean {
    return slot.nodes.some((node) => this.#tree.of(node).present());
  }

  key(): string {
    return this.#key;
  }
}

/** An answer with its value and what stands under it. */
export class AnswerThing implements Thing {
  readonly type = 'QuestionnaireResponse.item.answer';
  readonly #tree: Tree;
  readonly #item: Item;
  readonly #value: Value;
  readonly #slot: Slot | undefined;
  #key: string | undefined;

  constructor(tree: Tree, item: Item, value: Value, slot: Slot | undefined) {
    this.#tree = tree;
    this.#item = item;
    this.#value = value;
    this.#slot = slot;
  }

  get(name: string): Val[] {
    if (name === 'value' || name === `value${this.#value.type}`) return this.#val();
    return name === 'item' ? (this.#slot?.nodes ?? []).map((node) => this.#tree.of(node)) : [];
  }

  find(linkId: string, deep: boolean, payer: Payer): Val[] {
    return this.#slot ? this.#tree.find(this.#slot, linkId, deep, payer).map((node) => this.#tree.of(node)) : [];
  }

  children(): Val[] {
    return [...this.#val(), ...this.get('item')];
  }

  score(): number | undefined {
    return scoreIn(this.#item, this.#value);
  }

  key(): string {
    return (this.#key ??= this.#tree.serial());
  }

  #val(): Val[] {
    const value = valOf(this.#value, this.#item);
    return value === undefined ? [] : [value];
  }
}

/** A coding that knows the options it was chosen among, and so its score. */
class CodingThing extends JsonThing {
  readonly #item: Item | undefined;

  constructor(json: Record<string, unknown>, item?: Item) {
    super(json, 'Coding');
    this.#item = item;
  }

  score(): number | undefined {
    return this.#item && scoreIn(this.#item, { type: 'Coding', raw: this.json });
  }
}

function scoreIn({ options, choices }: Item, value: Value): number | undefined {
  const option = options.find((each) => each.value.type === value.type && same(each.value, value));
  return option
    ? option.score
    : value.type === 'Coding'
      ? choices.set?.score(field(value, 'system'), field(value, 'code'))
      : undefined;
}

/** A value of FHIR as expressions see it; undefined where it is not in its type's form. */
export function valOf({ type, raw }: Value, item?: Item): Val | undefined {
  switch (type) {
    case 'Boolean':
      return typeof raw === 'boolean' ? raw : undefined;
    case 'Integer':
    case 'Decimal':
      return typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined;
    case 'Date':
    case 'DateTime':
    case 'Time':
      return typeof raw === 'string' ? Moment.parse(raw, type) : undefined;
    case 'String':
    case 'Uri':
      return typeof raw === 'string' ? raw : undefined;
    default:
      if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
      return thingOf(type, raw as Record<string, unknown>, item);
  }
}

function thingOf(type: string, json: Record<string, unknown>, item?: Item): Val | undefined {
  if (type === 'Quantity') return typeof json.value === 'number' ? quantityOf(json) : undefined;
  return type === 'Coding' ? new CodingThing(json, item) : new JsonThing(json, type);
}
