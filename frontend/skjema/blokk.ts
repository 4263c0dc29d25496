import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Del } from '../design/del.js';
import './blokk.css';
import { Blokkko } from './blokkko.js';
import type { Skjemakontekst } from './kontekst.js';
import type { Node } from './motor/node.js';

/** Fields in a form, or in a group, above which it is drawn in blocks. */
const LONG = 40;
const BLOCK = 12;

/** Fields below each other, each an element of its own that outlives what happens around it. A long row comes in blocks. */
export function rekke(nodes: readonly Node[], kontekst: Skjemakontekst): unknown {
  if (nodes.length < 2 || weigh(nodes) <= LONG) return fields(nodes, kontekst);
  return repeat(
    blocks(nodes),
    ([first]) => first.id,
    (block, i) => html`<mv-blokk .nodes=${block} .kontekst=${kontekst} ?first=${i === 0}></mv-blokk>`,
  );
}

const fields = (nodes: readonly Node[], kontekst: Skjemakontekst) =>
  repeat(
    nodes,
    (node) => node.id,
    (node) => html`<mv-felt .node=${node} .kontekst=${kontekst}></mv-felt>`,
  );

const weigh = (nodes: readonly Node[]): number =>
  nodes.reduce((sum, { slots }) => sum + 1 + weigh(slots.flatMap((slot) => slot.nodes)), 0);

function blocks(nodes: readonly Node[]): Node[][] {
  const found: Node[][] = [];
  let weight = BLOCK;
  for (const node of nodes) {
    if (weight >= BLOCK) {
      found.push([]);
      weight = 0;
    }
    found.at(-1)!.push(node);
    weight += weigh([node]);
  }
  return found;
}

const ko = new Blokkko();

/**
 * Some of the fields of a long form. The first ones are drawn at once, the others when they come near, when there is time, or
 * when `draw` is called; then all of them are there for the browser's own search.
 */
export class MvBlokk extends Del {
  @property({ attribute: false, hasChanged: (now: readonly Node[], before?: readonly Node[]) => !alike(now, before) })
  nodes: readonly Node[] = [];
  @property({ attribute: false }) kontekst!: Skjemakontekst;
  @property({ type: Boolean }) first = false;
  @state() private drawn = false;

  readonly #stale = new Set<Del>();

  draw(): void {
    this.drawn = true;
    this.#stale.forEach((field) => field.requestUpdate());
    this.#stale.clear();
    ko.remove(this);
  }

  /** One of its fields looks different: it is drawn anew when the block comes near, or when there is time. */
  later(field: Del): void {
    this.#stale.add(field);
    ko.add(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#stale.size || (!this.drawn && !this.first)) ko.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    ko.remove(this);
  }

  protected override willUpdate(): void {
    if (this.first && !this.drawn) this.draw();
    this.toggleAttribute('data-venter', !this.drawn);
  }

  protected override render() {
    return this.drawn ? fields(this.nodes, this.kontekst) : nothing;
  }
}

const alike = (now: readonly Node[], before?: readonly Node[]) =>
  now.length === before?.length && now.every((node, i) => node === before[i]);

customElements.define('mv-blokk', MvBlokk);
