import type { Answers } from './answers.js';
import type { Breach } from './breach.js';
import type { Purpose } from './choice-rules.js';
import type { Item } from './definition.js';
import { isEnabled } from './enablement.js';
import { checkHead } from './heads.js';
import { text } from './json.js';
import { type Node, nodePath, type Problem, type Slot, slotPath, valuesOf } from './node.js';
import { same } from './value.js';
import { ValueRules } from './value-rules.js';

/**
 * Finds what is wrong in an answer. What is disabled is neither missed nor judged; in an answer that has been received it
 * must not be there.
 */
export class Checker {
  readonly #answers: Answers;
  readonly #received: boolean;
  readonly #rules: ValueRules;
  readonly #missing: Breach['severity'];
  readonly #problems: Problem[] = [];

  private constructor(answers: Answers, purpose: Purpose) {
    this.#answers = answers;
    this.#received = purpose === 'received';
    this.#rules = new ValueRules(purpose, answers.response);
    this.#missing = this.#received && text(answers.response, 'status') === 'in-progress' ? 'warning' : 'error';
  }

  /** All problems of the whole answer, misplaced items first, then in the order of the form. */
  static check(answers: Answers, purpose: Purpose = 'send'): readonly Problem[] {
    const checker = new Checker(answers, purpose);
    if (checker.#received && answers.definition.flaws.length) return answers.definition.flaws;
    checker.#slot(answers.root, false);
    const before = checker.#received ? [...checkHead(answers), ...answers.unruly] : [];
    return [...before, ...answers.misplaced, ...checker.#problems];
  }

  /** The problems of one item and all under it. */
  static checkNode(answers: Answers, node: Node): Problem[] {
    const checker = new Checker(answers, 'send');
    if (isEnabled(answers, node)) checker.#node(node, false);
    return checker.#problems;
  }

  #slot(slot: Slot, hidden: boolean): void {
    for (const node of slot.nodes) {
      if (isEnabled(this.#answers, node)) this.#node(node, hidden);
      else if (this.#received && filled(node)) this.#add(node, 'invalid', 'deaktivert');
    }
    this.#groupCounts(slot);
  }

  #node(node: Node, hidden: boolean): void {
    const unseen = !this.#received && (hidden || node.item.hidden);
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
      this.#miss(node, 'mangler');
    }
  }

  #question(node: Node, hidden: boolean): void {
    const { item } = node;
    const { minOccurs, maxOccurs } = item.limits;
    const values = valuesOf(node);
    const count = values.length;
    if (node.unread) this.#add(node, 'value', node.unread);
    else if (count === 0 && item.required && !hidden) this.#miss(node, 'mangler');
    else if (minOccurs !== undefined && count < minOccurs && !hidden) this.#miss(node, 'for-faa', minOccurs);
    if (count > 1 && !item.repeats) this.#add(node, 'structure', 'ett-svar');
    else if (maxOccurs !== undefined && count > maxOccurs) this.#add(node, 'invalid', 'for-mange', maxOccurs);
    if (count > 1 && item.options.some((each) => each.exclusive && values.some((value) => same(each.value, value)))) {
      this.#add(node, 'invalid', 'alene');
    }
    for (const slot of node.slots) {
      const breach = slot.value && item.type !== 'question' ? this.#rules.check(item, slot.value) : undefined;
      if (breach) this.#problems.push({ ...breach, linkId: item.linkId, expression: slotPath(slot), node });
      if (slot.value || slot.nodes.some((each) => this.#answered(each))) this.#slot(slot, hidden);
    }
  }

  /** As received, a group counts when it is there; in a draft, when something in it is answered. */
  #groupCounts(slot: Slot): void {
    const counts = new Map<Item, number>();
    for (const node of slot.nodes) {
      const { type, limits } = node.item;
      const counted = limits.minOccurs !== undefined || limits.maxOccurs !== undefined;
      if (type !== 'group' || !counted || !isEnabled(this.#answers, node)) continue;
      const there = this.#received ? node.present : this.#answered(node);
      if (there || this.#received) counts.set(node.item, (counts.get(node.item) ?? 0) + (there ? 1 : 0));
    }
    for (const [item, count] of counts) {
      const node = slot.nodes.find((each) => each.item === item)!;
      const { minOccurs = 0, maxOccurs = Infinity } = item.limits;
      const expression = slotPath(slot);
      if (count < minOccurs) this.#miss(node, 'for-faa', minOccurs, expression);
      if (count > maxOccurs) this.#add(node, 'invalid', 'for-mange', maxOccurs, expression);
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

  #miss(node: Node, reason: string, limit: string | number = '', expression = nodePath(node)): void {
    this.#push(node, this.#missing, 'required', reason, limit, expression);
  }

  #add(node: Node, code: string, reason: string, limit: string | number = '', expression = nodePath(node)): void {
    this.#push(node, 'error', code, reason, limit, expression);
  }

  #push(
    node: Node,
    severity: Breach['severity'],
    code: string,
    reason: string,
    limit: string | number,
    expression: string,
  ): void {
    const { linkId } = node.item;
    this.#problems.push({ severity, linkId, code, reason, limit: String(limit), expression, node });
  }
}

/** Whether there is an answer in it, enabled or not. */
function filled(node: Node): boolean {
  return node.slots.some((slot) => slot.value !== undefined || slot.nodes.some(filled));
}
