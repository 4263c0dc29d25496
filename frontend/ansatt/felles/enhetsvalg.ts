import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { navigate } from '../../design/ruter.js';
import type { Enhetsvalg } from '../tilgang/styring-api.js';

/** Which unit is shown, to change where there are several. It stands in the address. */
export function enhetsvalg(enheter: Enhetsvalg[], valgt: string) {
  if (enheter.length < 2) return enheter.length ? html`<p class="mv-dempet">${enheter[0].navn}</p>` : nothing;
  const choose = (event: Event) => {
    const params = new URLSearchParams(location.search);
    params.set('enhet', (event.target as HTMLSelectElement).value);
    navigate(`${location.pathname}?${params}`, { replace: true });
  };
  return html`
    <div class="ds-field">
      <label class="ds-label" for="enhet">${msg('Enhet')}</label>
      <select class="ds-input" id="enhet" @change=${choose}>
        ${enheter.map(({ id, navn }) => html`<option value=${id} ?selected=${id === valgt}>${navn}</option>`)}
      </select>
    </div>
  `;
}
