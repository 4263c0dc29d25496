import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { language } from '../../i18n/sprak.js';
import { Del } from '../../design/del.js';
import type { QuestionnaireJson } from '../motor/fhir.js';
import { type Bankskjema, listForms } from './api.js';
import { Lesefeil, readForm } from './hent.js';

/** Where a form was chosen from: an address of its own, or the form itself. */
export interface Valgt {
  skjema?: string;
  url?: string;
  form?: QuestionnaireJson;
}

/** The four ways in for a form. Fires `skjema-valgt` (Valgt); what cannot be read is told at its field, and all else stays. */
export class MvInnlasting extends Del {
  /** The address that the form was asked for from. */
  @property({ attribute: false }) url = '';
  @state() private bank: Bankskjema[] = [];
  @state() private feil: Record<string, string> = {};

  #language = '';

  /** Tells at the field for addresses why it gave no form. */
  refuse(felt: 'url' | 'skjema', text: string): void {
    this.#fail(felt, text);
  }

  protected override willUpdate(): void {
    if (this.#language === language()) return;
    this.#language = language();
    listForms(language()).then(
      (bank) => (this.bank = bank),
      () => undefined, // the other ways in are there still
    );
  }

  protected override render() {
    return html`
      <div class="mv-stabel mv-forhandsvis-inn">
        ${this.bank.length ? this.#bank() : nothing} ${this.#file()} ${this.#paste()} ${this.#address()}
      </div>
    `;
  }

  #bank() {
    return html`
      <form class="ds-field" @submit=${this.#chosen}>
        <label class="ds-label" data-weight="semibold" for="fra-bank">${msg('Fra skjemabanken')}</label>
        <div class="mv-forhandsvis-rad">
          <select class="ds-input" id="fra-bank" aria-describedby=${this.#describes('skjema')}>
            ${this.bank.map(({ id, tittel }) => html`<option value=${id}>${tittel}</option>`)}
          </select>
          <button class="ds-button" data-variant="secondary">${msg('Åpne')}</button>
        </div>
        ${this.#error('skjema')}
      </form>
    `;
  }

  #file() {
    return html`
      <div class="ds-field">
        <label class="ds-label" data-weight="semibold" for="fra-fil">${msg('Fra en fil')}</label>
        <input
          class="ds-input"
          id="fra-fil"
          type="file"
          accept=".json,application/json,application/fhir+json"
          aria-invalid=${this.feil.fil ? 'true' : nothing}
          aria-describedby=${this.#describes('fil')}
          @change=${this.#picked}
        />
        ${this.#error('fil')}
      </div>
    `;
  }

  #paste() {
    return html`
      <form class="ds-field" @submit=${this.#pasted}>
        <label class="ds-label" data-weight="semibold" for="fra-tekst">${msg('Lim inn en Questionnaire (JSON)')}</label>
        <textarea
          class="ds-input"
          id="fra-tekst"
          rows="4"
          spellcheck="false"
          aria-invalid=${this.feil.tekst ? 'true' : nothing}
          aria-describedby=${this.#describes('tekst')}
        ></textarea>
        ${this.#error('tekst')}
        <p><button class="ds-button" data-variant="secondary">${msg('Bruk teksten')}</button></p>
      </form>
    `;
  }

  #address() {
    return html`
      <form class="ds-field" novalidate @submit=${this.#addressed}>
        <label class="ds-label" data-weight="semibold" for="fra-url">${msg('Fra en adresse')}</label>
        <p data-field="description" id="fra-url-hjelp">
          ${msg('Nettleseren din henter skjemaet. Tjeneren gjør det aldri.')}
        </p>
        <div class="mv-forhandsvis-rad">
          <input
            class="ds-input"
            id="fra-url"
            .value=${this.url}
            type="url"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            aria-invalid=${this.feil.url ? 'true' : nothing}
            aria-describedby=${this.feil.url ? 'fra-url-hjelp fra-url-feil' : 'fra-url-hjelp'}
          />
          <button class="ds-button" data-variant="secondary">${msg('Hent')}</button>
        </div>
        ${this.#error('url')}
      </form>
    `;
  }

  #error(felt: string) {
    const text = this.feil[felt];
    return text ? html`<p class="ds-validation-message" id=${`fra-${felt}-feil`}>${text}</p>` : nothing;
  }

  #describes(felt: string) {
    return this.feil[felt] ? `fra-${felt}-feil` : nothing;
  }

  #tell(valgt: Valgt): void {
    this.feil = {};
    this.dispatchEvent(new CustomEvent<Valgt>('skjema-valgt', { detail: valgt }));
  }

  #fail(felt: string, text: string): void {
    this.feil = { [felt]: text };
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(`#fra-${felt === 'skjema' ? 'bank' : felt}`)?.focus(),
    );
  }

  #read(felt: string, text: string): void {
    try {
      this.#tell({ form: readForm(text) });
    } catch (error) {
      if (!(error instanceof Lesefeil)) throw error;
      this.#fail(felt, error.message);
    }
  }

  readonly #chosen = (event: Event): void => {
    event.preventDefault();
    this.#tell({ skjema: this.querySelector<HTMLSelectElement>('#fra-bank')!.value });
  };

  readonly #picked = async (event: Event): Promise<void> => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) this.#read('fil', await file.text());
  };

  readonly #pasted = (event: Event): void => {
    event.preventDefault();
    this.#read('tekst', this.querySelector('textarea')!.value);
  };

  readonly #addressed = (event: Event): void => {
    event.preventDefault();
    const url = this.querySelector<HTMLInputElement>('#fra-url')!.value.trim();
    if (url) this.#tell({ url });
    else this.#fail('url', msg('Skriv adressen til et skjema.'));
  };
}

customElements.define('mv-innlasting', MvInnlasting);
