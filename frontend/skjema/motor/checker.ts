import type { Answers } from './answers.js';
import type { Breach } from './breach.js';
import type { Purpose } from './choice-rules.js';
import type { Item } from './definition.js';
import { isEnabled } from './enablement.js';
import { answersOf } from './evaluation.js';
import { flawsOf } from './flaws.js';
import { checkHead } from './heads.js';
import { text } from './json.js';
import { type Node, nodePath, type Problem, type Slot, slotPath, valuesOf } from './node.js';
import { agree, same, told, type Value } from './value.js';
import { ValueRules, type Worked } from './value-rules.js';

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
    const flaws = checker.#received ? flawsOf(answers.definition) : [];
    if (flaws.length) return flaws;
    answers.evaluator?.renew();
    answers.evaluator?.prime();
    checker.#slot(answers.root, false);
    checker.#constraints(undefined);
    checker.#costly();
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
    if (answered || node.present) this.#constraints(node);
    if (node.item.required && !hidden && !answered && this.#problems.length === before && this.#asks(node)) {
      this.#miss(node, 'mangler');
    }
  }

  #question(node: Node, hidden: boolean): void {
    const { item } = node;
    const { minOccurs, maxOccurs } = item.limits;
    const sent = valuesOf(node);
    const values = this.#received || sent.length ? sent : answersOf(this.#answers, node);
    const count = values.length;
    if (node.unread) this.#add(node, 'value', node.unread);
    else if (count === 0 && item.required && !hidden) this.#miss(node, 'mangler');
    else if (minOccurs !== undefined && count < minOccurs && !hidden) this.#miss(node, 'for-faa', minOccurs);
    if (count > 1 && !item.repeats) this.#add(node, 'structure', 'ett-svar');
    else if (maxOccurs !== undefined && count > maxOccurs) this.#add(node, 'invalid', 'for-mange', maxOccurs);
    if (count > 1 && item.options.some((each) => each.exclusive && values.some((value) => same(each.value, value)))) {
      this.#add(node, 'invalid', 'alene');
    }
    if (sent.length && item.calculated === 'locked') this.#calculated(node, sent);
    const worked = item.expressions && this.#worked(node);
    for (const slot of node.slots) {
      const judged = slot.value && item.type !== 'question';
      const breach = judged ? this.#rules.check(item, slot.value!, worked) : undefined;
      if (breach) this.#problems.push({ ...breach, linkId: item.linkId, expression: slotPath(slot), node, slot });
      if (slot.value || slot.nodes.some((each) => this.#answered(each))) this.#slot(slot, hidden);
    }
    if (count) this.#constraints(node);
  }

  /** What is calculated is not believed: it must be what this engine finds. The time of day is never the same twice. */
  #calculated(node: Node, sent: readonly Value[]): void {
    const computed = this.#answers.evaluator?.computed(node);
    if (!computed || TIMED.test(node.item.expressions!.calculated!.text) || agree(sent, computed)) return;
    this.#add(node, 'value', computed.length ? 'utregnet' : 'utregnet-tomt', computed.map(told).join(', '));
  }

  #worked(node: Node): Worked | undefined {
    const { evaluator } = this.#answers;
    if (!evaluator) return undefined;
    const [min, max] = [evaluator.limit(node, 'min'), evaluator.limit(node, 'max')];
    return { ...(min && { min }), ...(max && { max }), options: evaluator.options(node) };
  }

  /** The constraints of an item, or of the form itself, in their own words. */
  #constraints(node: Node | undefined): void {
    const expressions = node ? node.item.expressions : this.#answers.definition.expressions;
    if (!expressions?.constraints.length) return;
    const linkId = node?.item.linkId ?? '';
    const expression = node ? nodePath(node) : 'QuestionnaireResponse';
    for (const { severity, human } of this.#answers.evaluator?.broken(node) ?? []) {
      const limit = human || node?.item.validationText || '';
      const reason = limit ? 'krav' : 'krav-uten-ord';
      this.#problems.push({ severity, linkId, code: 'invariant', reason, limit, expression, node });
    }
  }

  #costly(): void {
    for (const linkId of this.#answers.evaluator?.costly ?? []) {
      const [node] = this.#answers.occurrences(linkId);
      const expression = node ? nodePath(node) : 'QuestionnaireResponse';
      const costly = { severity: 'error', code: 'too-costly', reason: 'uttrykk-tungt', limit: '' } as const;
      this.#problems.push({ ...costly, linkId, expression, node });
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
        node.slots.some((slot) => slot.value !== undefined || slot.nodes.some((each) => this.#answered(each))) ||
        (!this.#received && node.item.calculated !== undefined && answersOf(this.#answers, node).length > 0))
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

const TIMED = /\bnow\b|timeOfDay/;

/** Whether there is an answer in it, enabled or not. */
function filled(node: Node): boolean {
  return node.slots.some((slot) => slot.value !== undefined || slot.nodes.some(filled));
}
