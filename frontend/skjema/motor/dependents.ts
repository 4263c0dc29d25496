import type { Definition, Item } from './definition.js';

/** Which items may change when an answer does: by conditions, which the form tells, and by expressions, as they are worked out. */
export class Dependents {
  readonly #definition: Definition;
  readonly #readers = new Map<string, Set<string>>();

  constructor(definition: Definition) {
    this.#definition = definition;
    for (const item of definition.byLinkId.values()) {
      for (const { question } of item.conditions) this.note(item.linkId, question);
    }
  }

  /** A reader (a linkId, or the name of a variable) looks at the answer of a question, or at another reader. */
  note(reader: string, source: string): void {
    let readers = this.#readers.get(source);
    if (!readers) this.#readers.set(source, (readers = new Set()));
    readers.add(reader);
  }

  /** All that may hang on this question's answer, through chains and through groups. */
  of(item: Item): Set<string> {
    const affected = new Set<string>();
    const waiting: string[] = [item.linkId];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const reached = id === item.linkId ? item : this.#definition.byLinkId.get(id);
      for (const each of [...(this.#readers.get(id) ?? []), ...(reached?.items ?? []).map(({ linkId }) => linkId)]) {
        if (affected.has(each)) continue;
        affected.add(each);
        waiting.push(each);
      }
    }
    return affected;
  }
}
