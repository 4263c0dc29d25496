import { sporsmalsord } from './sporsmalsord.js';
import { readQuestionnaire } from './motor/definition.js';
import type { QuestionnaireJson, ResponseJson } from './motor/fhir.js';
import type { Node } from './motor/node.js';
import { Svartilstand } from './motor/svartilstand.js';
import { ord } from './ord.js';
import { fetchMarking, isMarked } from './tekst/marking.js';
import { titleOf } from './tittel.js';

/** A question whose answer is another than before. */
export interface Endring {
  slag: 'lagt-til' | 'fjernet' | 'endret';
  /** The groups it stands in, from the outermost. */
  sti: string[];
  sporsmal: string;
  /** In words; empty where there was no answer. */
  for: string[];
  naa: string[];
}

export interface Forskjell {
  endringer: Endring[];
  /** How many answers are as they were. */
  like: number;
}

/**
 * What is different between two answers to a form, as a person would say it: question by question, and what is no longer asked is
 * no longer answered. A repetition that was taken away does not make those after it look changed.
 */
export async function difference(form: QuestionnaireJson, before: ResponseJson, now: ResponseJson): Promise<Forskjell> {
  const definition = readQuestionnaire(form);
  const comparison = new Comparison(new Svartilstand(definition, before), new Svartilstand(definition, now));
  await Promise.all([comparison.before.ready, comparison.now.ready, isMarked(definition) && fetchMarking()]);
  comparison.run();
  return comparison.found;
}

class Comparison {
  readonly found: Forskjell = { endringer: [], like: 0 };

  constructor(
    readonly before: Svartilstand,
    readonly now: Svartilstand,
  ) {}

  run(): void {
    this.#rows(this.before.nodes, this.now.nodes, []);
  }

  #rows(before: readonly Node[], now: readonly Node[], path: string[]): void {
    const items = new Set([...now, ...before].map(({ item }) => item));
    for (const item of items) {
      const of = (nodes: readonly Node[], tilstand: Svartilstand) =>
        nodes.filter((node) => node.item === item && tilstand.enabled(node));
      for (const [one, other] of pairs(of(before, this.before), of(now, this.now), (node) => this.#signature(node))) {
        this.#pair(one, other, path);
      }
    }
  }

  #pair(before: Node | undefined, now: Node | undefined, path: string[]): void {
    const { item } = (now ?? before)!;
    if (item.type === 'group') {
      const title = titleOf((now ?? before)!);
      const inside = title ? [...path, title] : path;
      this.#rows(nested(before), nested(now), inside);
      return;
    }
    if (item.type === 'display') return;
    this.#question(before, now, path);
    this.#rows(nested(before), nested(now), path);
  }

  #question(before: Node | undefined, now: Node | undefined, path: string[]): void {
    const { item } = (now ?? before)!;
    const words = (tilstand: Svartilstand, node?: Node) =>
      node ? tilstand.values(node).map((value) => ord(item, value)) : [];
    const was = words(this.before, before);
    const is = words(this.now, now);
    if (!was.length && !is.length) return;
    if (JSON.stringify(was) === JSON.stringify(is)) {
      this.found.like++;
      return;
    }
    const slag = !was.length ? 'lagt-til' : !is.length ? 'fjernet' : 'endret';
    this.found.endringer.push({ slag, sti: path, sporsmal: sporsmalsord(item), for: was, naa: is });
  }

  /** All that is answered in it, to see whether two repetitions are the same. */
  #signature(node: Node): string {
    const of = (each: Node): unknown => [
      each.item.linkId,
      each.slots.map((slot) => [slot.value?.raw ?? null, slot.nodes.map(of)]),
    ];
    return JSON.stringify(of(node));
  }
}

const nested = (node: Node | undefined): Node[] => node?.slots.flatMap((slot) => slot.nodes) ?? [];

/** Those that are the same belong together; what is left between them does in its order. */
function pairs(before: Node[], now: Node[], signature: (node: Node) => string): [Node | undefined, Node | undefined][] {
  if (before.length <= 1 && now.length <= 1) {
    return before.length || now.length ? [[before[0], now[0]]] : [];
  }
  const was = before.map(signature);
  const found: [Node | undefined, Node | undefined][] = [];
  let from = 0;
  let to = 0;
  const between = (i: number, j: number) => {
    for (; from < i || to < j; from++, to++) {
      found.push([from < i ? before[from] : undefined, to < j ? now[to] : undefined]);
    }
  };
  now.forEach((node, j) => {
    const i = was.indexOf(signature(node), from);
    if (i < 0) return;
    between(i, j);
    found.push([before[i], node]);
    from = i + 1;
    to = j + 1;
  });
  between(before.length, now.length);
  return found;
}
