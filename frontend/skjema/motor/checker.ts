import type { Answers } from './answers.js';
import type { Item } from './definition.js';
import { isEnabled } from './enablement.js';
import { type Node, type Problem, type Slot, valuesOf } from './node.js';
import { same } from './value.js';
import { checkValue } from './value-rules.js';

/** Finds what is wrong in an answer. What is disabled is neither missed nor judged. */
export class Checker {
  readonly #answers: Answers;
  readonly #problems: Problem[] = [];

  private constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** All problems of the whole answer, misplaced items first, then in the order of the form. */
  static check(answers: Answers): Problem[] {
    const checker = new Checker(answers);
    checker.#slot(answers.root, false);
    return [...answers.misplaced, ...checker.#problems];
  }

  /** The problems of one item and all under it. */
  static checkNode(answers: Answers, node: Node): Problem[] {
    const checker = new Checker(answers);
    if (isEnabled(answers, node)) checker.#node(node, false);
    return checker.#problems;
  }

  #slot(slot: Slot, hidden: boolean): void {
    for (const node of slot.nodes) {
      if (isEnabled(this.#answers, node)) this.#node(node, hidden);
    }
    this.#groupCounts(slot);
  }

  #node(node: Node, hidden: boolean): void {
    const unseen = hidden || node.item.hidden;
    if (node.item.type === 'group') this.#group(node, unseen);
    else if (node.item.type !== 'display') this.#question(node, unseen);
  }

  /** An optional group that nobody has begun asks for nothing. */
  #group(node: Node, hidden: boolean): void {
    const answered = this.#answered(node);
    if (!node.item.required && !node.present && !answered) return;
    const before = this.#problems.length;
    node.slots.forEach((slot) => this.#slot(slot, hidden));
    if (node.item.required && !hidden && !answered && this.#problems.length === before && this.#asks(node)) {
      this.#add(node, 'required', 'mangler');
    }
  }

  #question(node: Node, hidden: boolean): void {
    const { item } = node;
    const { minOccurs, maxOccurs } = item.limits;
    const values = valuesOf(node);
    const count = values.length;
    if (node.unread) this.#add(node, 'value', node.unread);
    else if (count === 0 && item.required && !hidden) this.#add(node, 'required', 'mangler');
    else if (minOccurs !== undefined && count < minOccurs && !hidden) {
      this.#add(node, 'required', 'for-faa', minOccurs);
    }
    if (count > 1 && !item.repeats) this.#add(node, 'structure', 'ett-svar');
    else if (maxOccurs !== undefined && count > maxOccurs) this.#add(node, 'invalid', 'for-mange', maxOccurs);
    if (count > 1 && item.options.some((each) => each.exclusive && values.some((value) => same(each.value, value)))) {
      this.#add(node, 'invalid', 'alene');
    }
    for (const slot of node.slots) {
      const breach = slot.value && checkValue(item, slot.value);
      if (breach) this.#add(node, breach.code, breach.reason, breach.limit);
      if (slot.value || slot.nodes.some((each) => this.#answered(each))) this.#slot(slot, hidden);
    }
  }

  #groupCounts(slot: Slot): void {
    const counts = new Map<Item, number>();
    for (const node of slot.nodes) {
      const { type, limits } = node.item;
      if (
        type === 'group' &&
        (limits.minOccurs !== undefined || limits.maxOccurs !== undefined) &&
        this.#answered(node)
      ) {
        counts.set(node.item, (counts.get(node.item) ?? 0) + 1);
      }
    }
    for (const [item, count] of counts) {
      const node = slot.nodes.find((each) => each.item === item)!;
      const { minOccurs = 0, maxOccurs = Infinity } = item.limits;
      if (count < minOccurs) this.#add(node, 'required', 'for-faa', minOccurs);
      if (count > maxOccurs) this.#add(node, 'invalid', 'for-mange', maxOccurs);
    }
  }

  #answered(node: Node): boolean {
    return (
      isEnabled(this.#answers, node) &&
      (node.unread !== undefined ||
        node.slots.some((slot) => slot.value !== undefined || slot.nodes.some((each) => this.#answered(each))))
    );
  }

  /** Whether the group has a question that a person can see, so that missing answers can be given. */
  #asks(node: Node): boolean {
    const { type, hidden } = node.item;
    if (hidden || type === 'display' || !isEnabled(this.#answers, node)) return false;
    return type !== 'group' || node.slots.some((slot) => slot.nodes.some((each) => this.#asks(each)));
  }

  #add(node: Node, code: string, reason: string, limit: string | number = ''): void {
    this.#problems.push({ linkId: node.item.linkId, code, reason, limit: String(limit), node });
  }
}
