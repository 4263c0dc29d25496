import { nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { Del } from '../design/del.js';
import { announce } from '../design/kunngjor.js';
import { feilMedSporsmal } from './feiltekst.js';
import { felter } from './felt/gruppe.js';
import { controlId, type Skjemakontekst } from './kontekst.js';
import { readQuestionnaire } from './motor/definition.js';
import type { QuestionnaireJson, ResponseJson } from './motor/fhir.js';
import type { Node } from './motor/node.js';
import { Svartilstand } from './motor/svartilstand.js';
import type { Value } from './motor/value.js';
import type { MvFelt } from './mv-felt.js';
import './mv-felt.js';
import './skjema.css';

export interface Skjemafeil {
  linkId: string;
  /** FHIR issue type. */
  code: string;
  /** The question and what is wrong, to stand alone in a list. */
  text: string;
  /** Id of the control to go to, where it is on the page. */
  id: string;
}

/**
 * A form to fill in, one step at a time. Fires `svar-endret` with the whole draft (a QuestionnaireResponse) at each change.
 * Errors are shown once a step has been checked, and go away as they are mended.
 */
export class MvSkjema extends Del {
  @property({ attribute: false }) questionnaire: QuestionnaireJson = {};
  @property({ attribute: false }) svar: ResponseJson = {};
  /** LinkId of the step to show; the whole form without it. */
  @property({ attribute: false }) gruppe?: string;
  @property({ type: Boolean }) readonly = false;
  /** Who gave an answer, in words, by linkId: shown at the question. */
  @property({ attribute: false }) skrevetAv?: ReadonlyMap<string, string>;

  #kontekst!: Skjemakontekst;
  #sent?: ResponseJson;
  readonly #checked = new Set<string>();

  /** The problems of a step, or of the whole form; they are shown at their fields from now on. */
  check(gruppe?: string): Skjemafeil[] {
    this.#read();
    const { tilstand } = this.#kontekst;
    const nodes = gruppe === undefined ? tilstand.nodes : tilstand.nodes.filter(({ item }) => item.linkId === gruppe);
    nodes.forEach((node) => this.#show(node));
    this.#redraw();
    return tilstand.check(gruppe).map((problem) => ({
      linkId: problem.linkId,
      code: problem.code,
      text: feilMedSporsmal(problem),
      id: problem.node ? controlId(problem.node) : '',
    }));
  }

  /** Moves focus to a question of the step that is shown, with its error if it has one. */
  async focusField(linkId: string): Promise<void> {
    await this.updateComplete;
    const node = this.#kontekst.tilstand.find(linkId);
    if (!node) return;
    this.#checked.add(node.id);
    this.#redraw();
    const target = document.getElementById(controlId(node));
    target?.focus();
    target?.closest('mv-felt')?.scrollIntoView({ block: 'nearest' });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('questionnaire') || changed.has('readonly') || (changed.has('svar') && !this.#mine())) this.#open();
    else if (changed.has('skrevetAv')) this.#redraw();
  }

  protected override render() {
    const { tilstand } = this.#kontekst;
    if (this.gruppe === undefined) return felter(tilstand.nodes, this.#kontekst);
    const steps = tilstand.nodes.filter(({ item }) => item.linkId === this.gruppe);
    if (!steps.length) return nothing;
    return steps.map((node) => felter(node.slots[0].nodes, this.#kontekst, true));
  }

  /** The answers are those that this element has itself told of. */
  #mine(): boolean {
    if (!this.#kontekst) return false;
    return this.svar === this.#sent || JSON.stringify(this.svar) === JSON.stringify(this.#kontekst.tilstand.response());
  }

  #read(): void {
    if (!this.#kontekst) this.#open();
  }

  #open(): void {
    const before = this.#kontekst?.tilstand;
    const svar = before && this.#mine() ? before.response() : this.svar;
    const tilstand = new Svartilstand(readQuestionnaire(this.questionnaire), svar);
    if (before) keepUnread(before, tilstand);
    tilstand.subscribe((changed) => this.#changed(changed));
    this.#kontekst = {
      tilstand,
      readonly: this.readonly,
      checked: this.#checked,
      skrevetAv: ({ item }) => this.skrevetAv?.get(item.linkId),
      answer: (node, values, unread) => this.#answer(node, values, unread),
      add: (beside) => void this.#go(tilstand.add(beside)),
      remove: (node) => this.#remove(node),
    };
  }

  #answer(node: Node, values: Value[], unread?: string): void {
    this.#kontekst.tilstand.set(node, values, unread);
    this.#tell();
  }

  #remove(node: Node): void {
    const alike = node.parent.nodes.filter((each) => each.item === node.item && each !== node);
    this.#kontekst.tilstand.remove(node);
    this.#tell();
    if (alike.length) void this.#go(alike.at(-1)!);
  }

  /** Focus to a repetition that has come, or to the one that is left. */
  async #go(node: Node): Promise<void> {
    this.#tell();
    this.#redraw();
    await this.updateComplete;
    await new Promise((done) => setTimeout(done));
    document.getElementById(controlId(node))?.focus();
  }

  #tell(): void {
    this.#sent = this.#kontekst.tilstand.response();
    this.dispatchEvent(new CustomEvent('svar-endret', { detail: this.#sent, bubbles: true }));
  }

  #changed(changed: ReadonlySet<Node>): void {
    const { tilstand } = this.#kontekst;
    const shown = [...changed].filter(({ item }) => item.type === 'display' && item.emphasis);
    const words = shown.filter((node) => tilstand.enabled(node)).map(({ item }) => item.text);
    if (words.length) announce(words.join(' '));
  }

  #show(node: Node): void {
    this.#checked.add(node.id);
    node.slots.forEach((slot) => slot.nodes.forEach((each) => this.#show(each)));
  }

  #redraw(): void {
    this.requestUpdate();
    this.querySelectorAll<MvFelt>('mv-felt').forEach((field) => field.requestUpdate());
  }
}

/** What has been written but cannot be read yet survives a change of language and answers from elsewhere. */
function keepUnread(before: Svartilstand, after: Svartilstand): void {
  for (const linkId of before.definition.byLinkId.keys()) {
    const old = before.find(linkId);
    const node = after.find(linkId);
    if (old?.unread && node?.id === old.id && !after.values(node).length) node.unread = old.unread;
  }
}

customElements.define('mv-skjema', MvSkjema);
