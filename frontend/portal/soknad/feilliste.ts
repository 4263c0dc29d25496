import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Skjemafeil } from './api.js';

/** What must be mended before one can go on, each with a link to its place. */
export function feilliste(
  feil: Skjemafeil[],
  href: (feil: Skjemafeil) => string,
  go: (event: Event, feil: Skjemafeil) => void,
) {
  return html`
    <section id="feilliste" class="ds-error-summary" tabindex="-1" aria-labelledby="feilliste-tittel">
      <h2 id="feilliste-tittel">${msg('Du må rette dette før du kan gå videre')}</h2>
      <ul class="ds-list">
        ${feil.map(
          (each) => html`
            <li>
              <a href=${href(each)} @click=${(event: Event) => go(event, each)}>${each.text}</a>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
