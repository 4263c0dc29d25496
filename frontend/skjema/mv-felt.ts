import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Del } from '../design/del.js';
import { dato } from './felt/dato.js';
import { felter, gruppe } from './felt/gruppe.js';
import { lest } from './felt/lest.js';
import { tall } from './felt/tall.js';
import { tekst } from './felt/tekst.js';
import { tekstomrade } from './felt/tekstomrade.js';
import { janei, valg } from './felt/valg.js';
import { visning } from './felt/visning.js';
import { feiltekst } from './feiltekst.js';
import { controlId, displayed, type Felt, type Skjemakontekst } from './kontekst.js';
import type { Node, Problem } from './motor/node.js';
import type { Value } from './motor/value.js';

const KINDS: Record<string, (felt: Felt) => TemplateResult> = {
  string: tekst,
  url: tekst,
  text: tekstomrade,
  integer: tall,
  decimal: tall,
  boolean: janei,
  choice: valg,
  date: dato,
  group: gruppe,
};

/** One item of a form. It is drawn anew only when its own answer, error or enablement changes. */
export class MvFelt extends Del {
  @property({ attribute: false }) node!: Node;
  @property({ attribute: false }) kontekst!: Skjemakontekst;

  /** What stands in the controls, also where it is no answer yet. Kept by reference by each drawing of the field. */
  readonly #written: string[] = [];
  #unsubscribe?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscribe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  /** The subscription follows the form: a new context (language, answers from elsewhere) is a new one. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('kontekst')) this.#subscribe();
    if (changed.has('node') && !this.node.unread) this.#written.length = 0; // answers from elsewhere
    this.hidden = !this.kontekst.tilstand.enabled(this.node);
  }

  protected override render() {
    const { node, kontekst } = this;
    const { item } = node;
    if (this.hidden) return nothing;
    if (item.type === 'display') return visning(item);
    const problem = kontekst.checked.has(node.id) ? this.#problem() : undefined;
    const felt = this.#felt(problem);
    if (item.type !== 'group' && (item.readOnly || kontekst.readonly)) return lest(felt);
    const kind = KINDS[item.type];
    if (!kind) return html`<p>${item.text}: ${msg('Dette spørsmålet kan ikke besvares her ennå.')}</p>`;
    const box =
      item.type === 'group' || ['boolean', 'choice', 'date'].includes(item.type) ? 'mv-skjema-boks' : 'ds-field';
    const skrevetAv = kontekst.skrevetAv?.(node);
    return html`
      <div class=${box}>
        ${kind(felt)}
        ${problem ? html`<p class="ds-validation-message" id=${`${felt.id}-feil`}>${feiltekst(problem)}</p>` : nothing}
        ${skrevetAv ? html`<p class="mv-dempet" id=${`${felt.id}-skrevet`}>${skrevetAv}</p>` : nothing}
      </div>
      ${item.type === 'group' ? nothing : felter(node.slots[0].nodes, kontekst)}
    `;
  }

  /** The problem of this item itself, not of what is under it. */
  #problem(): Problem | undefined {
    return this.kontekst.tilstand.checkNode(this.node).find((each) => each.node === this.node);
  }

  #felt(problem: Problem | undefined): Felt {
    const { node, kontekst } = this;
    const id = controlId(node);
    const ids = displayed(kontekst.tilstand, node).map((_, i) => `${id}-hjelp-${i}`);
    if (problem) ids.push(`${id}-feil`);
    if (kontekst.skrevetAv?.(node)) ids.push(`${id}-skrevet`);
    return {
      node,
      kontekst,
      id,
      describedBy: ids.join(' ') || undefined,
      value: node.slots[0].value,
      invalid: problem !== undefined,
      written: this.#written,
      set: (values: Value[], unread?: string) => kontekst.answer(node, values, unread),
    };
  }

  #subscribe(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.kontekst?.tilstand.subscribe((changed) => {
      if (changed.has(this.node)) this.requestUpdate();
    });
  }
}

customElements.define('mv-felt', MvFelt);
