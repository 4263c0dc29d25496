import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Dokument } from '../dokument/api.js';
import type { Svardel } from './svar.js';

/** Everything as it will be sent, each part with a way back to change it. */
export function oppsummering(
  deler: Svardel[],
  vedlegg: Dokument[] | undefined,
  href: (steg: string) => string,
): TemplateResult {
  return html`
    <p>${msg('Les gjennom før du sender. Er noe feil, trykker du på «Endre».')}</p>
    ${deler.map(({ linkId, tittel, linjer }) =>
      part(
        linkId,
        tittel,
        href,
        msg('Du har ikke svart på noe her.'),
        linjer.length > 0 &&
          html`
            <dl class="mv-fakta">
              ${linjer.map(
                ({ sporsmal, svar }) => html`
                  <dt>${sporsmal}</dt>
                  <dd>${svar.join(', ')}</dd>
                `,
              )}
            </dl>
          `,
      ),
    )}
    ${part(
      'vedlegg',
      msg('Vedlegg'),
      href,
      msg('Ingen vedlegg.'),
      !!vedlegg?.length &&
        html`
          <ul class="ds-list">
            ${vedlegg.map(({ filnavn }) => html`<li>${filnavn}</li>`)}
          </ul>
        `,
    )}
  `;
}

function part(
  steg: string,
  tittel: string,
  href: (steg: string) => string,
  empty: string,
  content: TemplateResult | false,
) {
  return html`
    <section class="mv-kort" aria-labelledby=${`del-${steg}`}>
      <div class="mv-kort-topp">
        <h2 id=${`del-${steg}`}>${tittel}</h2>
        <a href=${href(steg)}>${msg('Endre')}<span class="ds-sr-only"> ${tittel}</span></a>
      </div>
      ${content || html`<p class="mv-dempet">${empty}</p>`}
    </section>
  `;
}
