import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Del } from '../design/del.js';
import { announce } from '../design/kunngjor.js';
import type { MvBlokk } from './blokk.js';
import { hjelp, hjelpIds, sporsmal } from './felt/deler.js';
import { felter, gruppe } from './felt/gruppe.js';
import { lest } from './felt/lest.js';
import { lastet } from './felt/lasting.js';
import { type Slag, slagOf } from './felt/slag.js';
import { isLaterRow, isTable } from './felt/tabeller.js';
import { visning } from './felt/visning.js';
import { sporsmalsord } from './sporsmalsord.js';
import { controlId, type Felt, type Skjemakontekst } from './kontekst.js';
import type { Node, Problem, Slot } from './motor/node.js';
import { isTold } from './motor/presentation.js';
import type { Value } from './motor/value.js';
import { ord } from './ord.js';

/** An answer that is not given yet, among others that are. */
const BLANK: Value = { type: 'String', raw: '' };

/** Fields that look different at once, above which those out of sight wait. */
const MANY = 5;

/** One item of a form. It is drawn anew only when its own answer, error or enablement changes. */
export class MvFelt extends Del {
  @property({ attribute: false }) node!: Node;
  @property({ attribute: false }) kontekst!: Skjemakontekst;
  /** What a rare kind of field needs could not be loaded. */
  @state() private failed = false;

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
    this.hidden = !this.kontekst.tilstand.enabled(this.node) || isLaterRow(this.node);
  }

  protected override render(): unknown {
    const { node, kontekst } = this;
    const { item } = node;
    if (this.hidden) return nothing;
    if (isTold(item)) return visning(node, kontekst);
    const problems = this.#problems();
    if (item.type === 'group') {
      return html`<div class="mv-skjema-boks">${this.#group(problems)} ${this.#errors(problems)}</div>`;
    }
    if (kontekst.tilstand.readOnly(node) || kontekst.readonly) {
      const felt = this.#felt(node.slots[0], 0, problems);
      return html`<div class="mv-skjema-boks">${lest(felt)} ${this.#errors(problems)} ${this.#skrevetAv()}</div>
        ${this.#nested(node.slots)}`;
    }
    const slag = slagOf(node, kontekst.tilstand);
    if (!slag) return html`<p>${sporsmalsord(item)}: ${msg('Dette spørsmålet kan ikke besvares her ennå.')}</p>`;
    if (slag.load && !this.#loaded(slag.load)) return this.#waiting();
    return item.repeats && !slag.whole ? this.#several(slag, problems) : this.#one(slag, problems);
  }

  #group(problems: Problem[]) {
    const { node, kontekst } = this;
    if (isTable(node) && !kontekst.readonly && !this.#loaded('tabell')) return this.#waiting();
    return gruppe(this.#felt(node.slots[0], 0, problems));
  }

  #one(slag: Slag, problems: Problem[]) {
    const { slots } = this.node;
    return html`
      <div class=${slag.single ? 'ds-field' : 'mv-skjema-boks'}>
        ${slag.draw(this.#felt(slots[0], 0, problems))} ${this.#errors(problems)} ${this.#skrevetAv()}
      </div>
      ${this.#nested(slots)}
    `;
  }

  /** A field for each answer, with what is nested under it, and a way to add one more. */
  #several(slag: Slag, problems: Problem[]) {
    const { node, kontekst } = this;
    const { slots, item } = node;
    const id = controlId(node);
    const { maxOccurs = Infinity } = item.limits;
    const add = html`
      ${
        slots.length < maxOccurs
          ? html`<button class="ds-button mv-skjema-flere" data-variant="secondary" type="button" @click=${this.#add}>
              ${item.repeatsText || msg('Legg til en til')}<span class="ds-sr-only">: ${sporsmalsord(item)}</span>
            </button>`
          : nothing
      }
    `;
    if (slots.length === 1) return html`${this.#one(slag, problems)} ${add}`;
    const own = problems.filter(({ slot }) => !slot);
    const common = own.filter(({ reason }) => reason !== node.unread);
    const described = [...hjelpIds(node, kontekst, id), ...(common.length ? [`${id}-feil`] : [])].join(' ');
    return html`
      <fieldset class="ds-fieldset" aria-describedby=${described || nothing}>
        <legend class="ds-label" data-weight="semibold">${sporsmal(item)}</legend>
        ${hjelp(this.#felt(slots[0], 0, []))} ${common.length ? this.#errors(common) : nothing}
        ${repeat(
          slots,
          (slot) => slot,
          (slot, i) => {
            const label = msg(str`Svar ${i + 1}`);
            const wrong = problems.filter((each) => each.slot === slot);
            if (slot.unread && problems.length) wrong.push({ ...problems[0], reason: slot.unread, limit: '' });
            const felt = this.#felt(slot, i, wrong, label);
            return html`
              <div class="mv-skjema-svar">
                <div class=${slag.single ? 'ds-field' : 'mv-skjema-boks'}>
                  ${slag.draw(felt)} ${this.#errors(wrong, felt.id)}
                </div>
                ${felter(slot.nodes, kontekst)}
                <button class="ds-button" data-variant="tertiary" type="button" @click=${() => this.#remove(i)}>
                  ${msg(str`Fjern svar ${i + 1}`)}<span class="ds-sr-only">: ${sporsmalsord(item)}</span>
                </button>
              </div>
            `;
          },
        )}
        ${this.#skrevetAv()} ${add}
      </fieldset>
    `;
  }

  /** What hangs under the answers. Where there are several, each is told apart by its answer. */
  #nested(slots: readonly Slot[]) {
    const { kontekst, node } = this;
    return slots.map((slot) => {
      const fields = felter(slot.nodes, kontekst);
      const asked = slots.length > 1 && slot.value && slot.nodes.some((each) => kontekst.tilstand.enabled(each));
      return asked
        ? html`<div class="mv-skjema-om" role="group" aria-label=${ord(node.item, slot.value!)}>
            <p class="mv-skjema-om-svaret">${ord(node.item, slot.value!)}</p>
            ${fields}
          </div>`
        : fields;
    });
  }

  /** Where the answer comes from, or who gave it, when it was not the one who reads. */
  #skrevetAv() {
    const words = this.kontekst.skrevetAv?.(this.node);
    return words ? html`<p class="mv-dempet" id=${`${controlId(this.node)}-skrevet`}>${words}</p>` : nothing;
  }

  #errors(problems: readonly Problem[], id = controlId(this.node)) {
    if (!problems.length) return nothing;
    const texts = [...new Set(problems.map(this.kontekst.kontroll!.feiltekst))];
    return html`<div id=${`${id}-feil`}>
      ${texts.map((text) => html`<p class="ds-validation-message">${text}</p>`)}
    </div>`;
  }

  /** The problems of this item itself, not of what is under it. */
  #problems(): Problem[] {
    const { node, kontekst } = this;
    const { kontroll } = kontekst;
    if (!kontroll || !kontekst.checked.has(node.id)) return [];
    return kontroll.checkNode(kontekst.tilstand, node).filter((each) => each.node === node);
  }

  #felt(slot: Slot, at: number, problems: readonly Problem[], label?: string): Felt {
    const { node, kontekst } = this;
    const id = at ? `${controlId(node)}-svar-${at + 1}` : controlId(node);
    const ids = label === undefined ? hjelpIds(node, kontekst, id) : [];
    if (problems.length) ids.push(`${id}-feil`);
    if (label === undefined && kontekst.skrevetAv?.(node)) ids.push(`${controlId(node)}-skrevet`);
    return {
      node,
      kontekst,
      id,
      label,
      describedBy: ids.join(' ') || undefined,
      value: slot.value,
      invalid: problems.length > 0,
      written: (slot.written ??= []),
      set: (values, unread) => {
        if (label !== undefined) return this.#answerOne(slot, values, unread);
        slot.unread = unread;
        kontekst.answer(node, values, unread);
      },
    };
  }

  /** One of several answers is written; the others stay as they are, also those that are not given yet. */
  #answerOne(slot: Slot, [value]: Value[], unread?: string): void {
    const { node, kontekst } = this;
    slot.unread = unread;
    const all = node.slots.map((each) => (each === slot ? value : each.value) ?? BLANK);
    kontekst.answer(node, all, node.slots.find((each) => each.unread)?.unread);
  }

  readonly #add = (): void => {
    const { node, kontekst } = this;
    const unread = node.slots.find((each) => each.unread)?.unread;
    kontekst.answer(node, [...node.slots.map((each) => each.value ?? BLANK), BLANK], unread);
    void this.#focus(node.slots.length - 1);
  };

  #remove(at: number): void {
    this.kontekst.removeAnswer(this.node, at);
    announce(msg(str`Svar ${at + 1} er fjernet.`));
    void this.#focus(Math.max(0, at - 1));
  }

  async #focus(at: number): Promise<void> {
    await this.updateComplete;
    const id = controlId(this.node);
    document.getElementById(at ? `${id}-svar-${at + 1}` : id)?.focus();
  }

  #loaded(kind: Parameters<typeof lastet>[0]): boolean {
    if (this.failed) return false;
    return lastet(kind, (failed) => {
      this.failed = failed;
      this.requestUpdate();
    });
  }

  #waiting() {
    return this.failed
      ? html`<p class="ds-alert" data-color="warning">
            ${sporsmalsord(this.node.item)}: ${msg('Vi fikk ikke hentet dette spørsmålet. Sjekk at du er på nett.')}
          </p>
          <button class="ds-button" data-variant="secondary" type="button" @click=${() => (this.failed = false)}>
            ${msg('Prøv igjen')}
          </button>`
      : html`<p id=${controlId(this.node)} tabindex="-1">${sporsmalsord(this.node.item)}</p>`;
  }

  #subscribe(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.kontekst?.tilstand.subscribe((changed) => {
      if (!changed.has(this.node)) return;
      const block = changed.size > MANY ? this.closest<MvBlokk>('mv-blokk') : null;
      if (block) block.later(this);
      else this.requestUpdate();
    });
  }
}

customElements.define('mv-felt', MvFelt);
