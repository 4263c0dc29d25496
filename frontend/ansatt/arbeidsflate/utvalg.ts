import { msg } from '@lit/localize';
import { html } from 'lit';
import { statusTekst } from '../../design/status.js';
import type { Saksstatus, Utvalg } from '../sak/api.js';
import type { Tjenestevalg } from './api.js';

export const INGENTING_VALGT: Utvalg = { tekst: '', status: '', tjeneste: '', mine: false };

const STATUSER: Saksstatus[] = ['MOTTATT', 'UNDER_BEHANDLING'];

export function isNarrowed({ tekst, status, tjeneste, mine }: Utvalg): boolean {
  return mine || [tekst, status, tjeneste].some((each) => each !== '');
}

/** The fields that narrow the list; each takes effect at once. */
export function utvalgSkjema(utvalg: Utvalg, tjenester: Tjenestevalg[], choose: (change: Partial<Utvalg>) => void) {
  const value = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
  return html`
    <form
      class="mva-utvalg"
      role="search"
      aria-label=${msg('Velg hvilke søknader du ser')}
      @submit=${(event: Event) => event.preventDefault()}
    >
      <div class="ds-field mva-utvalg-tekst">
        <label class="ds-label" for="utvalg-tekst">${msg('Navn eller saksnummer')}</label>
        <input
          class="ds-input"
          id="utvalg-tekst"
          type="search"
          maxlength="100"
          autocomplete="off"
          .value=${utvalg.tekst}
          @input=${(event: Event) => choose({ tekst: value(event) })}
        />
      </div>
      <div class="ds-field">
        <label class="ds-label" for="utvalg-status">${msg('Status')}</label>
        <select
          class="ds-input"
          id="utvalg-status"
          @change=${(event: Event) => choose({ status: value(event) as Utvalg['status'] })}
        >
          <option value="" ?selected=${utvalg.status === ''}>${msg('Alle')}</option>
          ${STATUSER.map(
            (status) => html`
              <option value=${status} ?selected=${utvalg.status === status}>${statusTekst(status)}</option>
            `,
          )}
        </select>
      </div>
      <div class="ds-field">
        <label class="ds-label" for="utvalg-tjeneste">${msg('Tjeneste')}</label>
        <select class="ds-input" id="utvalg-tjeneste" @change=${(event: Event) => choose({ tjeneste: value(event) })}>
          <option value="" ?selected=${utvalg.tjeneste === ''}>${msg('Alle')}</option>
          ${tjenester.map(
            ({ kode, navn }) => html` <option value=${kode} ?selected=${utvalg.tjeneste === kode}>${navn}</option> `,
          )}
        </select>
      </div>
      <div class="ds-field mva-utvalg-mine">
        <input
          class="ds-input"
          id="utvalg-mine"
          type="checkbox"
          .checked=${utvalg.mine}
          @change=${(event: Event) => choose({ mine: (event.target as HTMLInputElement).checked })}
        />
        <label class="ds-label" for="utvalg-mine">${msg('Bare mine')}</label>
      </div>
    </form>
  `;
}
