import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { Del } from '../../design/del.js';
import { sporsmalsord } from '../sporsmalsord.js';
import { controlId, type Skjemakontekst } from '../kontekst.js';
import type { Node } from '../motor/node.js';
import { same, type Value } from '../motor/value.js';
import { alternativord } from '../ord.js';
import { hjelp, hjelpIds, sporsmal } from './deler.js';
import { felter, fjern, leggTil } from './gruppe.js';
import './tabell.css';
import { cellsOf, columnsOf, isChoice, rowsOf } from './tabeller.js';

/** Narrower than this, a table is cards below each other. */
const NARROW = '(max-width: 48rem)';

/**
 * The questions of a group as a table. On a narrow screen each row is a card, where each cell says which column it is of. Drawn
 * anew when anything in the group changes.
 */
export class MvTabell extends Del {
  @property({ attribute: false }) node!: Node;
  @property({ attribute: false }) kontekst!: Skjemakontekst;

  readonly #narrow = matchMedia(NARROW);
  #unsubscribe?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#narrow.addEventListener('change', this.#turned);
    if (this.hasUpdated) this.#subscribe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#narrow.removeEventListener('change', this.#turned);
    this.#unsubscribe?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('kontekst')) this.#subscribe();
  }

  protected override render() {
    const { control } = this.node.item;
    if (control === 'gtable' || control === 'grid') return this.#cells();
    return control === 'htable' && !this.#narrow.matches ? this.#across() : this.#choices();
  }

  /** One row a repetition or a group, one column a question. */
  #cells() {
    const { node, kontekst } = this;
    const rows = rowsOf(node).filter((row) => kontekst.tilstand.enabled(row.node));
    const columns = columnsOf(rows);
    const removable = rows.length > 1 && rows[0].node.item.repeats && !kontekst.readonly;
    return html`
      <table class="ds-table mv-skjema-tabell" aria-labelledby=${this.#titled()}>
        <thead>
          <tr>
            <td></td>
            ${columns.map((name) => html`<th scope="col">${name}</th>`)} ${removable ? html`<td></td>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ title, node: row }) => html`
              <tr id=${row === node ? nothing : controlId(row)} tabindex="-1">
                <th scope="row">${title}</th>
                ${columns.map((name) => {
                  const cells = cellsOf(row).filter(({ item }) => item.text === name);
                  return html`<td>
                    ${cells.map((each) => html`<mv-felt .node=${each} .kontekst=${kontekst}></mv-felt>`)}
                  </td>`;
                })}
                ${removable ? html`<td>${fjern(row, kontekst, msg(str`rad ${title}`))}</td>` : nothing}
              </tr>
            `,
          )}
        </tbody>
      </table>
      ${rows.length && rows[0].node.item !== node.item ? leggTil(rows[0].node, kontekst) : nothing}
    `;
  }

  /** One row a question, one column an option. */
  #choices() {
    const rows = this.#asked();
    const options = this.#options(rows);
    return html`
      <table class="ds-table mv-skjema-tabell mv-skjema-valgtabell" aria-labelledby=${this.#titled()}>
        <thead>
          <tr>
            <td></td>
            ${options.map((option) => html`<th scope="col">${this.#words(rows, option)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) =>
            isChoice(row)
              ? html`
                  <tr>
                    <th scope="row">${this.#question(row)}</th>
                    ${options.map((option) => html`<td>${this.#box(row, option, this.#words([row], option))}</td>`)}
                  </tr>
                  ${this.#nested(row, options.length + 1)}
                `
              : html`<tr>
                  <td colspan=${options.length + 1}>${felter([row], this.kontekst)}</td>
                </tr>`,
          )}
        </tbody>
      </table>
    `;
  }

  /** One column a question, one row an option. */
  #across() {
    const rows = this.#asked();
    const questions = rows.filter(isChoice);
    const options = this.#options(questions);
    return html`
      <table class="ds-table mv-skjema-tabell mv-skjema-valgtabell" aria-labelledby=${this.#titled()}>
        <thead>
          <tr>
            <td></td>
            ${questions.map((each) => html`<th scope="col">${this.#question(each)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${options.map((option) => {
            const words = this.#words(questions, option);
            return html`<tr>
              <th scope="row">${words}</th>
              ${questions.map((each) => html`<td>${this.#box(each, option, words)}</td>`)}
            </tr>`;
          })}
        </tbody>
      </table>
      ${rows.map((row) => felter(isChoice(row) ? row.slots.flatMap((slot) => slot.nodes) : [row], this.kontekst))}
    `;
  }

  #asked(): Node[] {
    return this.node.slots[0].nodes
      .filter(({ item }) => !item.hidden && item.control !== 'help')
      .filter((each) => this.kontekst.tilstand.enabled(each));
  }

  #options(rows: Node[]): Value[] {
    const all = rows.filter(isChoice).flatMap((row) => this.kontekst.tilstand.options(row).map((each) => each.value));
    return all.filter((option, i) => all.findIndex((each) => same(each, option)) === i);
  }

  #words(rows: Node[], option: Value): string {
    const row = rows.find((each) => this.#offered(each, option)) ?? rows[0];
    return alternativord(row.item, option);
  }

  #offered(row: Node, option: Value): Value | undefined {
    return this.kontekst.tilstand.options(row).find((each) => same(each.value, option))?.value;
  }

  #question(row: Node) {
    const { kontekst } = this;
    const id = controlId(row);
    const problem = this.#problem(row);
    return html`
      <span id=${`${id}-tittel`}>${sporsmal(row.item)}</span>
      ${hjelp({ node: row, kontekst, id, invalid: false, written: [], set: () => undefined })}
      ${problem ? html`<p class="ds-validation-message" id=${`${id}-feil`}>${kontekst.kontroll!.feiltekst(problem)}</p>` : nothing}
    `;
  }

  #box(row: Node, option: Value, words: string) {
    const { kontekst } = this;
    const offered = this.#offered(row, option);
    if (!offered) return nothing;
    const id = controlId(row);
    const at = kontekst.tilstand.options(row).findIndex((each) => each.value === offered);
    const own = at ? `${id}-${at}` : id;
    const invalid = this.#problem(row) !== undefined;
    const described = [...hjelpIds(row, kontekst, id), ...(invalid ? [`${id}-feil`] : [])].join(' ');
    const values = kontekst.tilstand.values(row);
    return html`
      <label class="mv-skjema-celle">
        <input
          class="ds-input"
          id=${own}
          type=${row.item.repeats ? 'checkbox' : 'radio'}
          name=${id}
          aria-labelledby=${`${id}-tittel ${own}-ord`}
          aria-describedby=${described || nothing}
          aria-invalid=${invalid ? 'true' : nothing}
          .checked=${live(values.some((value) => same(value, option)))}
          @change=${(event: Event) => this.#choose(row, offered, (event.target as HTMLInputElement).checked)}
        />
        <span id=${`${own}-ord`}>${words}</span>
      </label>
    `;
  }

  #choose(row: Node, option: Value, checked: boolean): void {
    const { tilstand } = this.kontekst;
    const others = row.item.repeats ? tilstand.values(row).filter((value) => !same(value, option)) : [];
    this.kontekst.answer(row, checked ? [...others, option] : others);
  }

  #nested(row: Node, width: number) {
    const nodes = row.slots.flatMap((slot) => slot.nodes).filter((each) => this.kontekst.tilstand.enabled(each));
    return nodes.length
      ? html`<tr>
          <td colspan=${width} class="mv-skjema-under">${felter(nodes, this.kontekst)}</td>
        </tr>`
      : nothing;
  }

  #problem(row: Node) {
    const { checked, kontroll, tilstand } = this.kontekst;
    if (!checked.has(row.id)) return undefined;
    return kontroll?.checkNode(tilstand, row).find((each) => each.node === row);
  }

  /** The heading of the group names the table. */
  #titled(): string | typeof nothing {
    return sporsmalsord(this.node.item) ? `${controlId(this.node)}-tittel` : nothing;
  }

  readonly #turned = (): void => this.requestUpdate();

  #subscribe(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.kontekst.tilstand.subscribe((changed) => {
      if ([...changed].some((each) => this.#holds(each))) this.requestUpdate();
    });
  }

  #holds(node: Node): boolean {
    for (let each: Node | undefined = node; each; each = each.parent.owner) {
      if (each === this.node || each.item === this.node.item) return true;
    }
    return false;
  }
}

customElements.define('mv-tabell', MvTabell);
