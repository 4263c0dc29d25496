import { msg } from '@lit/localize';
import { html } from 'lit';
import { answers, type Questionnaire, type QuestionnaireResponse } from './svar.js';
import type { Vedlegg } from './vedlegg.js';

/** Everything as it will be sent, each part with a way back to change it. */
export function oppsummering(
  form: Questionnaire,
  response: QuestionnaireResponse,
  vedlegg: Vedlegg[] | undefined,
  href: (steg: string) => string,
) {
  return html`
    <p>${msg('Les gjennom før du sender. Er noe feil, trykker du på «Endre».')}</p>
    ${(form.item ?? []).map((group) =>
      part(
        group.linkId,
        group.text ?? '',
        href,
        html`
          <dl class="mv-fakta">
            ${answers(group, response).map(
              ({ sporsmal, svar }) => html`
                <dt>${sporsmal}</dt>
                ${svar.map((text) => html`<dd>${text}</dd>`)}
              `,
            )}
          </dl>
        `,
        answers(group, response).length > 0,
      ),
    )}
    ${part(
      'vedlegg',
      msg('Vedlegg'),
      href,
      html`
        <ul class="ds-list">
          ${vedlegg?.map(({ filnavn }) => html`<li>${filnavn}</li>`)}
        </ul>
      `,
      !!vedlegg?.length,
    )}
  `;
}

function part(steg: string, tittel: string, href: (steg: string) => string, content: unknown, filled: boolean) {
  return html`
    <section class="mv-kort" aria-labelledby=${`del-${steg}`}>
      <div class="mv-kort-topp">
        <h2 id=${`del-${steg}`}>${tittel}</h2>
        <a href=${href(steg)}> ${msg('Endre')}<span class="ds-sr-only"> ${tittel}</span> </a>
      </div>
      ${filled ? content : html`<p class="mv-dempet">${msg('Du har ikke svart på noe her.')}</p>`}
    </section>
  `;
}
