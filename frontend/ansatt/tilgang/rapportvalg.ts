import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Enhetsvalg, Rapportvalg } from './api.js';

export interface ValgSkjema {
  enheter: Enhetsvalg[];
  enhetId: string;
  valg: Rapportvalg;
  ansatte: { id: string; navn: string }[];
  feil?: { felt: string; kode: string };
  chooseEnhet: (id: string) => void;
  change: (change: Partial<Rapportvalg>) => void;
}

/** Which unit, days and employee; each takes effect at once. */
export function rapportvalg({ enheter, enhetId, valg, ansatte, feil, chooseEnhet, change }: ValgSkjema) {
  const value = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
  return html`
    <form
      class="mva-utvalg mva-utvalg-tilgang"
      aria-label=${msg('Velg hva rapporten viser')}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${
        enheter.length > 1
          ? html`<div class="ds-field">
              <label class="ds-label" for="rapport-enhet">${msg('Enhet, med dem som er under')}</label>
              <select class="ds-input" id="rapport-enhet" @change=${(event: Event) => chooseEnhet(value(event))}>
                ${enheter.map(({ id, navn }) => html`<option value=${id} ?selected=${id === enhetId}>${navn}</option>`)}
              </select>
            </div>`
          : nothing
      }
      <div class="ds-field">
        <label class="ds-label" for="rapport-fra">${msg('Fra og med')}</label>
        <input
          class="ds-input"
          id="rapport-fra"
          type="date"
          .value=${valg.fra}
          @change=${(event: Event) => change({ fra: value(event) })}
        />
      </div>
      <div class="ds-field">
        <label class="ds-label" for="rapport-til">${msg('Til og med')}</label>
        <input
          class="ds-input"
          id="rapport-til"
          type="date"
          .value=${valg.til}
          aria-invalid=${feil ? 'true' : nothing}
          aria-describedby=${feil ? 'rapport-til-feil' : nothing}
          @change=${(event: Event) => change({ til: value(event) })}
        />
        ${feil ? html`<p id="rapport-til-feil" class="ds-validation-message">${feilord(feil.kode)}</p>` : nothing}
      </div>
      <div class="ds-field">
        <label class="ds-label" for="rapport-ansatt">${msg('Ansatt')}</label>
        <select class="ds-input" id="rapport-ansatt" @change=${(event: Event) => change({ ansattId: value(event) })}>
          <option value="" ?selected=${valg.ansattId === ''}>${msg('Alle')}</option>
          ${ansatte.map(({ id, navn }) => html`<option value=${id} ?selected=${valg.ansattId === id}>${navn}</option>`)}
        </select>
      </div>
      <div class="ds-field mva-utvalg-mine">
        <input
          class="ds-input"
          id="rapport-avslag"
          type="checkbox"
          .checked=${valg.bareAvslag}
          @change=${(event: Event) => change({ bareAvslag: (event.target as HTMLInputElement).checked })}
        />
        <label class="ds-label" for="rapport-avslag">${msg('Bare avviste forsøk')}</label>
      </div>
    </form>
  `;
}

function feilord(kode: string): string {
  switch (kode) {
    case 'lang':
      return msg('Velg høyst tre måneder om gangen.');
    case 'mye':
      return msg('Det er for mange oppslag. Velg færre dager.');
    default:
      return msg('Den siste dagen må komme etter den første.');
  }
}
