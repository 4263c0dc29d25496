import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Del } from '../design/del.js';
import { announce } from '../design/kunngjor.js';
import { language } from '../i18n/sprak.js';
import { type Feilpunkt, HEADING, SUMMARY } from './feilpunkt.js';
import { felter } from './felt/gruppe.js';
import { fetchKinds, missingKinds } from './felt/lasting.js';
import { controlId, type Kontroll, type Skjemakontekst } from './kontekst.js';
import { focusControl } from './leting.js';
import { readQuestionnaire } from './motor/definition.js';
import type { QuestionnaireJson, ResponseJson } from './motor/fhir.js';
import type { Node, Problem } from './motor/node.js';
import { Svartilstand } from './motor/svartilstand.js';
import { bundledTerminology, needsTerminology } from './motor/terminology.js';
import type { Value } from './motor/value.js';
import type { Terminology } from './motor/value-set.js';
import type { MvFelt } from './mv-felt.js';
import './mv-felt.js';
import { whenIdle } from './ledig.js';
import { carryOver } from './overforing.js';
import type { Side, Visningsform } from './sider.js';
import './skjema.css';
import { fetchMarking, isMarked, marking } from './tekst/marking.js';

export interface Skjemafeil {
  linkId: string;
  /** FHIR issue type. */
  code: string;
  /** The question and what is wrong, to stand alone in a list. */
  text: string;
  /** Id of the control to go to, where it is on the page. */
  id: string;
}

type Sider = typeof import('./sidevisning.js');
type Oversetter = typeof import('./tekst/oversatt.js');

/**
 * A form to fill in: all of it, one page at a time (`visningsform`), or one step that the host leads through (`gruppe`). Fires
 * `svar-endret` with the whole draft (a QuestionnaireResponse) at each change, `side-valgt` with the id of the page that one
 * wants to see, and `skjema-ferdig` when the last page is left and all is right. Errors are shown once they have been looked
 * for, and go away as they are mended.
 */
export class MvSkjema extends Del {
  @property({ attribute: false }) questionnaire: QuestionnaireJson = {};
  @property({ attribute: false }) svar: ResponseJson = {};
  /** LinkId of the step to show; the whole form without it. */
  @property({ attribute: false }) gruppe?: string;
  @property({ attribute: false }) visningsform: Visningsform = 'side';
  /** Id of the page to show; an unknown one is the first. Follows `side-valgt` if the host does. */
  @property({ attribute: false }) side = '';
  /** What the last button says. */
  @property({ attribute: false }) ferdig = '';
  @property({ type: Boolean }) readonly = false;
  /** Who gave an answer, in words, by linkId: shown at the question. */
  @property({ attribute: false }) skrevetAv?: ReadonlyMap<string, string>;
  /** Draws the place where a file is attached to a question. */
  @property({ attribute: false }) vedlegg?: Skjemakontekst['vedlegg'];

  @state() private feil: readonly Feilpunkt[] = [];

  #kontekst!: Skjemakontekst;
  #sent?: ResponseJson;
  #shown = '';
  #language = '';
  #terminology?: Terminology;
  #target?: Node;
  #kontroll?: Kontroll;
  /** What leads through the pages, and what finds the words of another language: most forms do without. */
  #sider?: Sider;
  #oversetter?: Oversetter;
  #tried = false;
  #asking = false;
  @state() private fetching = false;
  readonly #checked = new Set<string>();

  /** The form as it is filled in now. */
  get tilstand(): Svartilstand {
    this.#read();
    return this.#kontekst.tilstand;
  }

  /** The problems of a step, or of the whole form; they are shown at their fields from now on. */
  async check(gruppe?: string): Promise<Skjemafeil[]> {
    const kontroll = await this.#judge();
    const { tilstand } = this;
    const nodes = gruppe === undefined ? tilstand.nodes : tilstand.nodes.filter(({ item }) => item.linkId === gruppe);
    this.#reveal(nodes);
    const problems = kontroll?.check(tilstand, gruppe) ?? [];
    return problems.map((problem) => ({
      linkId: problem.linkId,
      code: problem.code,
      text: kontroll!.feilMedSporsmal(problem),
      id: problem.node ? controlId(problem.node) : '',
    }));
  }

  /** Shows all problems of the form at their fields and in a list above them. */
  async showErrors(): Promise<void> {
    const kontroll = await this.#judge();
    this.#reveal(this.tilstand.nodes);
    this.feil = this.#points(kontroll?.check(this.tilstand) ?? []);
  }

  /** No problem is shown until it is looked for again. */
  hideErrors(): void {
    this.#checked.clear();
    this.feil = [];
    this.#redraw();
  }

  /** Moves focus to a question, on whichever page it is, with its error if it has one. */
  async focusField(linkId: string): Promise<void> {
    await this.updateComplete;
    const node = this.#kontekst.tilstand.find(linkId);
    if (node) await this.#goTo(node);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const spoken = this.#language !== language();
    const other = changed.has('questionnaire') || changed.has('readonly') || changed.has('vedlegg');
    if (other || (changed.has('svar') && !this.#mine())) this.#open();
    else if (spoken) this.#open(this.#kontekst.tilstand.response());
    else if (changed.has('skrevetAv')) this.#redraw();
    const turned = changed.has('side') && !this.#target;
    if (turned || changed.has('questionnaire') || changed.has('visningsform')) this.feil = [];
    if (changed.has('questionnaire') || changed.has('visningsform') || spoken) this.#tried = false;
    void this.#fetch();
  }

  protected override render() {
    const { tilstand } = this.#kontekst;
    if (this.fetching) return nothing;
    if (this.gruppe !== undefined) {
      return this.#step().map((node) => felter(node.slots[0].nodes, this.#kontekst, true));
    }
    const summary = this.#kontroll?.feilsammendrag(this.feil, (node) => void this.#goTo(node)) ?? nothing;
    const pages = this.#pages();
    if (!pages.length) {
      return html`<div class="mv-stabel">
        ${summary}
        <div>${felter(tilstand.nodes, this.#kontekst)}</div>
      </div>`;
    }
    const current = this.#current(pages);
    return this.#sider!.sidevisning({
      pages,
      current,
      visningsform: this.visningsform,
      summary,
      fields: felter(pages[current].vist, this.#kontekst, true),
      done: this.ferdig || msg('Se over svarene'),
      previous: () => this.#choose(pages[current - 1]),
      next: () => void this.#next(pages, current),
    });
  }

  /** The form is there: then there is time to fetch what is needed when one wants to go on. */
  protected override firstUpdated(): void {
    whenIdle(() => {
      const { tilstand } = this;
      void this.#judge();
      void fetchKinds(missingKinds(tilstand, tilstand.nodes));
    });
  }

  /** Another page than before: focus goes to what one came for, or to the heading. */
  protected override updated(): void {
    const pages = this.#pages();
    const shown = pages[this.#current(pages)]?.id ?? '';
    const turned = this.#shown !== '' && shown !== '' && this.#shown !== shown;
    this.#shown = shown;
    const target = this.#target;
    if (target && (!pages.length || this.#sider!.pageOf(pages, target)?.id === shown)) {
      this.#target = undefined;
      void focusControl(this, target);
    } else if (turned) {
      this.querySelector<HTMLElement>(`#${HEADING}`)?.focus();
    }
  }

  /** What the host asks for; nothing where that is the whole form. */
  #step(): Node[] {
    return this.#kontekst.tilstand.nodes.filter(({ item }) => item.linkId === this.gruppe);
  }

  /** None where the whole form is shown, as it is when the pages cannot be had. */
  #pages(): Side[] {
    return this.visningsform === 'side' ? [] : (this.#sider?.pagesOf(this.#kontekst.tilstand, this.visningsform) ?? []);
  }

  #current(pages: readonly Side[]): number {
    return Math.max(
      0,
      pages.findIndex(({ id }) => id === this.side),
    );
  }

  #choose({ id }: Side): void {
    this.side = id;
    this.dispatchEvent(new CustomEvent('side-valgt', { detail: id, bubbles: true }));
  }

  /** On when this page is right; from the last one when all are. */
  async #next(pages: readonly Side[], current: number): Promise<void> {
    const kontroll = await this.#judge();
    const { tilstand } = this.#kontekst;
    const { nodes } = pages[current];
    this.#reveal(nodes);
    const here = nodes.flatMap((node) => kontroll?.checkNode(tilstand, node) ?? []);
    const last = current === pages.length - 1;
    const problems = here.length || !last ? here : (kontroll?.check(tilstand) ?? []);
    if (problems.length) {
      if (!here.length) this.#reveal(tilstand.nodes);
      this.feil = this.#points(problems);
      void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#${SUMMARY}`)?.focus());
    } else if (last) {
      this.feil = [];
      this.dispatchEvent(new CustomEvent('skjema-ferdig', { bubbles: true }));
    } else {
      this.#choose(pages[current + 1]);
    }
  }

  async #goTo(node: Node): Promise<void> {
    this.#checked.add(node.id);
    this.#redraw();
    const pages = this.#pages();
    const page = pages.length ? this.#sider!.pageOf(pages, node) : undefined;
    if (page && page.id !== this.#shown) {
      this.#target = node;
      this.#choose(page);
      return;
    }
    await this.updateComplete;
    await focusControl(this, node);
  }

  /** The answers are those that this element has itself told of. */
  #mine(): boolean {
    if (!this.#kontekst) return false;
    return this.svar === this.#sent || JSON.stringify(this.svar) === JSON.stringify(this.#kontekst.tilstand.response());
  }

  #read(): void {
    if (!this.#kontekst) this.#open();
  }

  /** Draws the form anew, with the answers that are given here or with those that it already has. */
  #open(own?: ResponseJson): void {
    const before = this.#kontekst?.tilstand;
    const svar = own ?? (before && this.#mine() ? before.response() : this.svar);
    if (!this.#terminology && needsTerminology(this.questionnaire)) void this.#fetchValueSets();
    this.#language = language();
    const tilstand = new Svartilstand(readQuestionnaire(this.#translated(), this.#terminology), svar);
    if (before) carryOver(before, tilstand);
    tilstand.subscribe((changed) => this.#changed(changed));
    void this.#calculated(tilstand);
    const judge = () => this.#kontroll;
    this.#kontekst = {
      tilstand,
      get kontroll() {
        return judge();
      },
      readonly: this.readonly,
      checked: this.#checked,
      level: this.gruppe === undefined ? 3 : 1,
      vedlegg: this.vedlegg,
      skrevetAv: ({ item }) => this.skrevetAv?.get(item.linkId),
      answer: (node, values, unread) => this.#answer(node, values, unread),
      removeAnswer: (node, at) => {
        tilstand.removeAnswer(node, at);
        this.#tell();
      },
      add: (beside) => void this.#go(tilstand.add(beside)),
      remove: (node) => this.#remove(node),
    };
  }

  /** The form in the language of the reader, as far as it has been translated. */
  #translated(): QuestionnaireJson {
    const { questionnaire } = this;
    return this.#oversetter?.oversatt(questionnaire, language()) ?? questionnaire;
  }

  /** What this form needs beside what all forms do. Without it the form is plainer, and whole. */
  async #fetch(): Promise<void> {
    if (this.#asking || this.#tried) return;
    const { tilstand } = this.#kontekst;
    const paged = this.visningsform !== 'side' && !this.#sider;
    const marked = !marking() && isMarked(tilstand.definition);
    const foreign = !this.#oversetter && this.questionnaire.language !== language();
    const kinds = this.hasUpdated ? [] : missingKinds(tilstand, this.#step());
    if (!paged && !marked && !foreign && !kinds.length) return;
    this.#asking = true;
    this.fetching = paged || !this.hasUpdated;
    const [sider, oversetter] = await Promise.all([
      paged && import('./sidevisning.js').catch(() => undefined),
      foreign && import('./tekst/oversatt.js').catch(() => undefined),
      marked && fetchMarking().catch(() => undefined),
      fetchKinds(kinds),
    ]);
    if (sider) this.#sider = sider;
    if (oversetter) {
      this.#oversetter = oversetter;
      this.#open(this.#kontekst.tilstand.response());
    }
    this.#tried = (paged && !sider) || (foreign && !oversetter) || (marked && !marking());
    this.#asking = this.fetching = false;
    this.requestUpdate();
  }

  /** Without a net there are no options to choose among, and the form says so. */
  async #fetchValueSets(): Promise<void> {
    const terminology = await bundledTerminology().catch(() => undefined);
    if (!terminology || this.#terminology) return;
    this.#terminology = terminology;
    this.#open(this.#kontekst.tilstand.response());
    this.requestUpdate();
  }

  /** What the form itself has worked out is a part of the answer. */
  async #calculated(tilstand: Svartilstand): Promise<void> {
    if (!tilstand.definition.hasExpressions) return;
    const before = JSON.stringify(tilstand.response());
    await tilstand.ready.catch(() => undefined); // the form can be filled in without, and the server judges
    const mine = this.#kontekst.tilstand === tilstand;
    if (mine && JSON.stringify(tilstand.response()) !== before) this.#tell();
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
    await focusControl(this, node);
  }

  #tell(): void {
    this.#sent = this.#kontekst.tilstand.response();
    this.dispatchEvent(new CustomEvent('svar-endret', { detail: this.#sent, bubbles: true }));
  }

  #changed(changed: ReadonlySet<Node>): void {
    const { tilstand } = this.#kontekst;
    if (this.visningsform !== 'side') this.requestUpdate(); // there may be more pages now, or fewer
    const shown = [...changed].filter(({ item }) => item.type === 'display' && item.emphasis);
    const words = shown.filter((node) => tilstand.enabled(node)).map(({ item }) => item.text);
    if (words.length) announce(words.join(' '));
  }

  #points(problems: readonly Problem[]): Feilpunkt[] {
    return problems.map((problem) => ({ node: problem.node, text: this.#kontroll!.feilMedSporsmal(problem) }));
  }

  /** What judges. Without a net it cannot be had if it has not come already; then the server finds what is wrong. */
  async #judge(): Promise<Kontroll | undefined> {
    if (this.#kontroll) return this.#kontroll;
    this.#kontroll = await import('./kontroll.js').catch(() => undefined);
    if (this.#checked.size) this.#redraw();
    return this.#kontroll;
  }

  #reveal(nodes: readonly Node[]): void {
    const reveal = (node: Node) => {
      this.#checked.add(node.id);
      node.slots.forEach((slot) => slot.nodes.forEach(reveal));
    };
    nodes.forEach(reveal);
    this.#redraw();
  }

  #redraw(): void {
    this.requestUpdate();
    this.querySelectorAll<MvFelt>('mv-felt').forEach((field) => field.requestUpdate());
  }
}

customElements.define('mv-skjema', MvSkjema);
