import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { avvistOrd } from './avvist.js';

/** That nothing more can be saved, and why. */
export function avvisning(hvorfor: string, unsaved: boolean) {
  const [title, text] = avvistOrd(hvorfor);
  return html`
    <section class="ds-alert mv-stabel" data-color="warning" role="alert">
      <h2>${title}</h2>
      <p>${text}</p>
      ${
        unsaved
          ? html`<p>
              ${msg('Det siste du skrev, ble ikke lagret. Det står her til du lukker siden, så du kan kopiere det.')}
            </p>`
          : nothing
      }
      <p><a href="/velg-person">${msg('Se hvem du kan handle for')}</a></p>
    </section>
  `;
}
