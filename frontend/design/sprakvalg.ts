import { msg } from '@lit/localize';
import { html } from 'lit';
import { chooseLanguage, SPRAK, type Sprakkode } from '../i18n/sprak.js';

/** The choice of language; what is typed stays, for nothing but the words is drawn anew. */
export function sprakvalg(current: Sprakkode) {
  return html`
    <nav class="mv-sprak" aria-label=${msg('Språk')}>
      <ul>
        ${SPRAK.map(
          ({ kode, navn }) => html`
            <li>
              <button
                type="button"
                lang=${kode}
                aria-current=${kode === current ? 'true' : 'false'}
                @click=${() => chooseLanguage(kode)}
              >
                ${navn}
              </button>
            </li>
          `,
        )}
      </ul>
    </nav>
  `;
}
