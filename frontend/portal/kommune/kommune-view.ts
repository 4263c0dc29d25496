import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { DataView } from '../../design/data-view.js';
import { announce } from '../../design/kunngjor.js';
import { tom } from '../../design/tom.js';
import { findKommune, type KommuneSide, type TjenesteKort } from './api.js';
import { search } from './sok.js';

const PAUSE = 500;

/** The front page of a municipality: what one can apply for, in plain words, with a search. */
export class KommuneView extends DataView<KommuneSide> {
  @state() private typed = '';

  #timer?: ReturnType<typeof setTimeout>;

  override pageTitle(): string {
    const what = msg('Hva kan du søke om?');
    return this.data ? `${what} – ${this.data.navn}` : what;
  }

  protected override fetch(): Promise<KommuneSide> {
    return findKommune(this.params.nr);
  }

  protected override content(kommune: KommuneSide) {
    const hits = search(kommune.tjenester, this.typed);
    return html`
      <div class="mv-stabel" data-luft="stor">
        <div class="mv-stabel">
          <h1 tabindex="-1">${msg('Hva kan du søke om?')}</h1>
          <p class="mv-ingress">
            ${msg(
              'Du kan søke om hjelp i hverdagen, pleie, avlastning og opphold. Søk for deg selv, eller for en du har fullmakt fra.',
            )}
          </p>
        </div>
        <search class="mv-sok">
          <label for="tjenestesok">${msg('Hva trenger du hjelp til?')}</label>
          <input
            id="tjenestesok"
            class="ds-input"
            type="search"
            autocomplete="off"
            .value=${this.typed}
            aria-describedby="tjenestetreff"
            @input=${this.#type}
          />
          <p id="tjenestetreff">${this.#count(hits)}</p>
        </search>
        ${hits.length ? this.#list(kommune, hits) : this.#nothingFound(kommune)}
        <section class="mv-stabel" aria-labelledby="mer-hjelp">
          <h2 id="mer-hjelp">${msg('Er du i tvil?')}</h2>
          <p>
            ${msg('Ring oss, så finner vi ut av det sammen:')}
            <a href=${`tel:${kommune.telefon.replace(/\s/g, '')}`}>${kommune.telefon}</a>
          </p>
        </section>
      </div>
    `;
  }

  #list(kommune: KommuneSide, hits: TjenesteKort[]) {
    return html`
      <ul class="mv-rist" aria-label=${msg('Tjenester')}>
        ${hits.map(
          ({ kode, navn, ingress }) => html`
            <li>
              <article class="mv-lenkekort">
                <h2><a href=${`/kommune/${kommune.nr}/tjeneste/${kode}`}>${navn}</a></h2>
                <p>${ingress}</p>
              </article>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #nothingFound(kommune: KommuneSide) {
    return tom(
      msg(
        str`Vi fant ingen tjeneste for «${this.typed.trim()}». Prøv et annet ord, eller ring oss på ${kommune.telefon}.`,
      ),
      html`<button class="ds-button" data-variant="secondary" type="button" @click=${this.#clear}>
        ${msg('Vis alle tjenestene')}
      </button>`,
    );
  }

  #count(hits: TjenesteKort[]) {
    if (!this.typed.trim()) return msg('Skriv for eksempel «dusj», «alarm» eller «mat».');
    return hits.length === 1 ? msg('1 tjeneste') : msg(str`${hits.length} tjenester`);
  }

  readonly #type = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.data) announce(this.#count(search(this.data.tjenester, this.typed)));
    }, PAUSE);
  };

  readonly #clear = (): void => {
    this.typed = '';
    this.querySelector<HTMLInputElement>('#tjenestesok')?.focus();
  };
}

customElements.define('mv-kommune-view', KommuneView);
