import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Stegplan } from './stegplan.js';

export interface KnappValg {
  plan: Stegplan;
  /** The summary has been seen, so one may go straight back to it. */
  summed: boolean;
  sending: boolean;
  next: () => void;
  send: () => void;
}

/** On, and back; at the summary, send. */
export function knapper({ plan, summed, sending, next, send }: KnappValg) {
  const last = !plan.next;
  return html`
    <p class="mv-knapper mv-knapper-steg">
      <button
        class="ds-button mv-stor-knapp"
        type="button"
        aria-busy=${sending ? 'true' : nothing}
        @click=${last ? send : next}
      >
        ${last ? msg('Send søknaden') : msg('Gå videre')}
      </button>
      ${
        plan.previous
          ? html`<a class="ds-button" data-variant="secondary" href=${plan.path(plan.previous.id)}
              >${msg('Tilbake')}</a
            >`
          : nothing
      }
      ${summed && !last ? html`<a href=${plan.path('oppsummering')}>${msg('Til oppsummeringen')}</a>` : nothing}
    </p>
  `;
}
